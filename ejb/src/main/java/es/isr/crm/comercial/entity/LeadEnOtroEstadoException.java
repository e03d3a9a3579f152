package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A lead stands where this cannot be done with it: it is won for good, or stands there already. */
public class LeadEnOtroEstadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre of the lead
     * @param estado where it stands
     */
    public LeadEnOtroEstadoException(String nombre, EstadoLead estado) {
        super(null, nombre, estado);
    }
}
