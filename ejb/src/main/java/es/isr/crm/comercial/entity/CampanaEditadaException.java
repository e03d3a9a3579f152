package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** Somebody else saved this campaign since it was opened. */
public class CampanaEditadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre the campaign
     * @param autor who saved it last
     * @param cuando when that was
     */
    public CampanaEditadaException(String nombre, String autor, Instant cuando) {
        super(null, nombre, autor, cuando);
    }
}
