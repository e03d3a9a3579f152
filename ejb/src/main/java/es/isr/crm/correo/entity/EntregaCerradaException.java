package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The delivery is not in a state in which that can be done to it, any more. */
public class EntregaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param estado how it stands */
    public EntregaCerradaException(EstadoEntrega estado) {
        super(null, estado);
    }
}
