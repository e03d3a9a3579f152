package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.YearMonth;

/** The run was given up: nothing of it is issued any more. */
public class EjecucionDescartadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param periodo the month */
    public EjecucionDescartadaException(YearMonth periodo) {
        super(null, periodo.toString());
    }
}
