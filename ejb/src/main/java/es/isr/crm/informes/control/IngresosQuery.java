package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.IngresoRow;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was invoiced, in whole months: one statement over what {@link ContadorIngresos} has added up. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class IngresosQuery {

    private static final String BEGIN = "SELECT ";

    private static final String REST = """
            , SUM(i.lineas), SUM(i.base), SUM(i.iva)
              FROM ingresos_mes i LEFT JOIN planes p ON p.id = i.plan_id""";

    private static final String GROUPED = " GROUP BY grupo, rotulo";

    private static final Comparator<IngresoRow> MOST =
            Comparator.comparing(IngresoRow::base).reversed().thenComparing(Filas.POR_NOMBRE);

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ContadorIngresos contador;

    public Informe<IngresoRow> find(InformeFilter filter) {
        long added;
        do {
            added = contador.contar();
        } while (added > 0);
        Condiciones where = new Condiciones()
                .y(
                        "i.mes BETWEEN ? AND ?",
                        YearMonth.from(filter.desde()).toString(),
                        YearMonth.from(filter.hasta()).toString())
                .tipo("p.tipo", filter.tipo())
                .localidad("i.localidad", filter.localidad());
        List<IngresoRow> rows = sql.ask(
                BEGIN + group(filter.por()) + REST + where.sql() + GROUPED,
                where.valores(),
                row -> new IngresoRow(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getBigDecimal(4),
                        row.getBigDecimal(5)));
        return new Informe<>(
                new IngresoRow(
                        FilaInforme.TOTAL,
                        null,
                        rows.stream().mapToLong(IngresoRow::lineas).sum(),
                        sum(rows, IngresoRow::base),
                        sum(rows, IngresoRow::iva)),
                ordered(filter, rows));
    }

    private static List<IngresoRow> ordered(InformeFilter filter, List<IngresoRow> rows) {
        if (filter.por() != Agrupacion.MES) {
            return rows.stream().sorted(MOST).toList();
        }
        Map<String, IngresoRow> months =
                rows.stream().collect(Collectors.toMap(IngresoRow::clave, Function.identity()));
        return Meses.todos(filter.meses(), months, mes -> new IngresoRow(mes, null, 0, nada(), nada()));
    }

    private static String group(Agrupacion por) {
        return switch (por) {
            case MES -> "i.mes AS grupo, NULL AS rotulo";
            case PLAN -> "p.id AS grupo, p.nombre AS rotulo";
            case LOCALIDAD -> "CONCAT(i.localidad, ' (', i.provincia, ')') AS grupo, NULL AS rotulo";
            default -> throw new IllegalArgumentException("revenue by " + por);
        };
    }

    private static BigDecimal sum(List<IngresoRow> rows, Function<IngresoRow, BigDecimal> of) {
        return rows.stream().map(of).reduce(nada(), BigDecimal::add);
    }

    private static BigDecimal nada() {
        return BigDecimal.ZERO.setScale(2);
    }
}
