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
import java.util.List;

/** Adds up the money of the panel, each sum on an index that has all of it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DineroQuery {

    /** Corrections are invoices with less than nothing. */
    private static final String FACTURADO = """
            SELECT COALESCE(SUM(f.total), 0) FROM facturas f WHERE f.fecha_emision >= ? AND f.fecha_emision < ?""";

    private static final String COBRADO = """
            SELECT COALESCE(SUM(CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END), 0) FROM pagos p
             WHERE p.fecha >= ? AND p.fecha < ?""";

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

    /** Some months, both of them included; a sum over a stretch of a key costs a third of what groups of it do. */
    List<MesDinero> add(YearMonth from, YearMonth to) {
        List<MesDinero> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(new MesDinero(month, sum(FACTURADO, month), sum(COBRADO, month)));
        }
        return months;
    }

    private BigDecimal sum(String query, YearMonth month) {
        return sql.ask(
                        query,
                        List.of(month.atDay(1), month.plusMonths(1).atDay(1)),
                        row -> row.getBigDecimal(1).setScale(2))
                .get(0);
    }
}
