package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.YearMonth;

/** The month is before the first that this system bills. */
public class PeriodoAnteriorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param primero the first */
    public PeriodoAnteriorException(YearMonth primero) {
        super("periodo", primero.toString());
    }
}
