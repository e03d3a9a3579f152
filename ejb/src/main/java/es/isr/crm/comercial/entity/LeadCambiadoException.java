package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** Somebody else changed the lead since it was shown. */
public class LeadCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre of the lead
     * @param autor who changed it last
     * @param cuando when that was
     */
    public LeadCambiadoException(String nombre, String autor, Instant cuando) {
        super(null, nombre, autor, cuando);
    }
}
