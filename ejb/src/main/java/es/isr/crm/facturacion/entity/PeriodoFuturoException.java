package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.YearMonth;

/** The month is further ahead than one may bill. */
public class PeriodoFuturoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param ultimo the last month that may be billed today */
    public PeriodoFuturoException(YearMonth ultimo) {
        super("periodo", ultimo.toString());
    }
}
