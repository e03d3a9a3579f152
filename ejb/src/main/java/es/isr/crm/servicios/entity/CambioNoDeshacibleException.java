package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** A change of price that has begun, or was undone already, stays. */
public class CambioNoDeshacibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param desde its first day */
    public CambioNoDeshacibleException(LocalDate desde) {
        super(null, desde);
    }
}
