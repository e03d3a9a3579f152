package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.YearMonth;

/** The run has not been worked out to the end: there is nothing to be issued yet. */
public class EjecucionSinCalcularException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param periodo the month */
    public EjecucionSinCalcularException(YearMonth periodo) {
        super(null, periodo.toString());
    }
}
