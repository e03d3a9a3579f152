package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.CifrasTickets;
import es.isr.crm.panel.entity.MesTickets;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.control.AbiertosQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the tickets of the panel: what is open, and what was opened and solved in which month. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketsQuery {

    @Inject
    private SqlEnBloque sql;

    @Inject
    private AbiertosQuery abiertos;

    @Inject
    private Reloj reloj;

    public CifrasTickets count() {
        Meses meses = Meses.until(reloj.today());
        Map<YearMonth, Long> opened = byMonth(meses, "t.created_at");
        Map<YearMonth, Long> solved = byMonth(meses, "t.resuelto_at");
        return new CifrasTickets(
                abiertos.contar(),
                meses.each(month ->
                        new MesTickets(month, opened.getOrDefault(month, 0L), solved.getOrDefault(month, 0L))));
    }

    /** @param column one of our own names, never anything typed */
    private Map<YearMonth, Long> byMonth(Meses meses, String column) {
        List<Object> parameters = new ArrayList<>(meses.begins());
        parameters.add(Meses.begin(meses.primero()));
        parameters.add(Meses.begin(meses.ultimo().plusMonths(1)));
        Map<YearMonth, Long> counts = new HashMap<>();
        sql.ask(
                "SELECT %1$s AS mes, COUNT(*) FROM tickets t WHERE %2$s >= ? AND %2$s < ? GROUP BY mes"
                        .formatted(meses.number(column), column),
                parameters,
                row -> counts.put(Meses.of(row.getInt(1)), row.getLong(2)));
        return counts;
    }
}
