package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.YearMonth;

/** The run has issued already: it is not worked out again as a whole. */
public class EjecucionEmitidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param periodo the month */
    public EjecucionEmitidaException(YearMonth periodo) {
        super(null, periodo.toString());
    }
}
