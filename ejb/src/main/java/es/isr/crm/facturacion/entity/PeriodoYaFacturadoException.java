package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;
import java.time.YearMonth;

/** A month to come was billed already: that is done once. */
public class PeriodoYaFacturadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param periodo the month
     * @param cuando when it was
     * @param usuario by whom
     */
    public PeriodoYaFacturadoException(YearMonth periodo, Instant cuando, String usuario) {
        super("periodo", periodo.toString(), cuando, usuario);
    }
}
