package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.PeriodoAnteriorException;
import es.isr.crm.facturacion.entity.PeriodoFuturoException;
import es.isr.crm.facturacion.entity.PeriodoNoValidoException;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Which months may be billed: from the first that this system bills, which a setting says, or an import from another system, or
 * else is that of the oldest service, to the next one, which may be billed in advance.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PeriodosFacturables {

    private static final String IMPORTED =
            "SELECT MIN(primer_periodo) FROM importaciones WHERE estado = 'terminada' AND primer_periodo IS NOT NULL";

    private static final String OLDEST = "SELECT MIN(inicio) FROM servicios_cliente";

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /**
     * A month as somebody said it.
     *
     * @param text {@code yyyy-MM}; nothing for the present month
     * @throws PeriodoNoValidoException when it is no month
     */
    public YearMonth parse(String text) {
        if (text == null || text.isBlank()) {
            return YearMonth.from(reloj.today());
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw new PeriodoNoValidoException(text);
        }
    }

    /**
     * @throws PeriodoAnteriorException when it is before the first
     * @throws PeriodoFuturoException when it is after the next
     */
    public void check(YearMonth periodo) {
        YearMonth last = YearMonth.from(reloj.today()).plusMonths(1);
        if (periodo.isAfter(last)) {
            throw new PeriodoFuturoException(last);
        }
        YearMonth first = primero();
        if (periodo.isBefore(first)) {
            throw new PeriodoAnteriorException(first);
        }
    }

    /** The first month that this system bills. */
    public YearMonth primero() {
        String said = configuracion.text(Parametro.PRIMER_PERIODO);
        if (!said.isEmpty()) {
            return YearMonth.parse(said);
        }
        String imported = sql.ask(IMPORTED, List.of(), row -> row.getString(1)).get(0);
        if (imported != null) {
            return YearMonth.parse(imported);
        }
        LocalDate oldest = sql.ask(OLDEST, List.of(), row -> row.getObject(1, LocalDate.class))
                .get(0);
        return YearMonth.from(oldest == null ? reloj.today() : oldest);
    }

    /** Whether it has not begun yet. */
    public boolean isFuturo(YearMonth periodo) {
        return periodo.isAfter(YearMonth.from(reloj.today()));
    }
}
