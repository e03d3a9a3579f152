package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** Counts the leads of the panel: each figure on an index of its own, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LeadsQuery {

    private static final String DECIDED =
            "(SELECT COUNT(*) FROM leads WHERE estado = '%s' AND estado_at >= ? AND estado_at < ?)";

    private static final String OPEN =
            "(SELECT COUNT(*) FROM leads WHERE estado IN ('nuevo', 'contactado', 'calificado', 'propuesta')%s)";

    private static final String LEADS = "SELECT (SELECT COUNT(*) FROM leads WHERE created_at >= ? AND created_at < ?), "
            + DECIDED.formatted("ganado") + ", " + DECIDED.formatted("perdido") + ", " + OPEN.formatted("") + ", "
            + OPEN.formatted(" AND proxima_accion_fecha < ?");

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public CifrasLeads count() {
        LocalDate today = reloj.today();
        LocalDateTime begin = Meses.begin(YearMonth.from(today));
        LocalDateTime end = Meses.begin(YearMonth.from(today).plusMonths(1));
        return sql.ask(
                        LEADS,
                        List.of(begin, end, begin, end, begin, end, today),
                        row -> new CifrasLeads(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .get(0);
    }
}
