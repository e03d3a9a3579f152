package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/**
 * More is credited than charged, which is no invoice. What is credited goes on waiting, for the run of the month to take it
 * off the fees.
 */
public class AbonoMayorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param total EUR, less than zero */
    public AbonoMayorException(BigDecimal total) {
        super("importe", total);
    }
}
