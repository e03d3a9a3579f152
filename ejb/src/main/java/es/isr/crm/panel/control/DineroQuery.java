package es.isr.crm.panel.control;

import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.impagos.control.DeudorQuery;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.panel.entity.CifrasDinero;
import es.isr.crm.panel.entity.MesDinero;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the money of the panel, each sum on an index that has all of it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DineroQuery {

    /** Corrections are invoices with less than nothing. */
    private static final String FACTURADO = """
            SELECT EXTRACT(YEAR_MONTH FROM f.fecha_emision) AS mes, SUM(f.total) FROM facturas f
             WHERE f.fecha_emision >= ? AND f.fecha_emision < ? GROUP BY mes""";

    private static final String COBRADO = """
            SELECT EXTRACT(YEAR_MONTH FROM p.fecha) AS mes,
                   SUM(CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END) FROM pagos p
             WHERE p.fecha >= ? AND p.fecha < ? GROUP BY mes""";

    private static final String POR_COBRAR = """
            SELECT COUNT(*), COALESCE(SUM(%s), 0) FROM facturas f
             WHERE f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida')
               AND f.fecha_emision >= ? AND f.fecha_emision < ?""".formatted(PendienteQuery.PENDIENTE);

    @Inject
    private SqlEnBloque sql;

    @Inject
    private DeudorQuery deudores;

    @Inject
    private Reloj reloj;

    /**
     * The figures of today.
     *
     * @param cerrados months before that were added up already; the rest of the twelve is added up now
     */
    CifrasDinero count(Meses meses, List<MesDinero> cerrados) {
        YearMonth next = cerrados.isEmpty()
                ? meses.primero()
                : cerrados.get(cerrados.size() - 1).mes().plusMonths(1);
        List<MesDinero> historia = new ArrayList<>(cerrados);
        historia.addAll(add(next, meses.ultimo()));
        LocalDate first = meses.ultimo().atDay(1);
        return sql.ask(
                        POR_COBRAR,
                        List.of(first, first.plusMonths(1)),
                        row -> new CifrasDinero(
                                deudores.totales(DeudorFilter.TODOS),
                                row.getLong(1),
                                row.getBigDecimal(2).setScale(2),
                                historia))
                .get(0);
    }

    /** All of it from the rows, nothing known before. */
    public CifrasDinero count() {
        return count(Meses.until(reloj.today()), List.of());
    }

    /** Some months, both of them included. */
    List<MesDinero> add(YearMonth from, YearMonth to) {
        Map<YearMonth, BigDecimal> issued = sums(FACTURADO, from, to);
        Map<YearMonth, BigDecimal> received = sums(COBRADO, from, to);
        BigDecimal nothing = BigDecimal.ZERO.setScale(2);
        List<MesDinero> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(
                    new MesDinero(month, issued.getOrDefault(month, nothing), received.getOrDefault(month, nothing)));
        }
        return months;
    }

    private Map<YearMonth, BigDecimal> sums(String query, YearMonth from, YearMonth to) {
        Map<YearMonth, BigDecimal> sums = new HashMap<>();
        sql.ask(
                query,
                List.of(from.atDay(1), to.plusMonths(1).atDay(1)),
                row -> sums.put(Meses.of(row.getInt(1)), row.getBigDecimal(2).setScale(2)));
        return sums;
    }
}
