package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.RedRow;
import es.isr.crm.red.control.FichaOnt;
import es.isr.crm.red.entity.UmbralesSenal;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** How good the network is: one statement over the registered ONTs, from one index. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RedQuery {

    private static final String BEGIN = "SELECT ";

    private static final String REST = """
            , COUNT(*), COALESCE(SUM(o.enlace = 'online'), 0), COALESCE(SUM(o.enlace = 'offline'), 0),
                   COALESCE(SUM(o.potencia >= ?), 0), COALESCE(SUM(o.potencia >= ?), 0),
                   COALESCE(SUM(o.potencia < ?), 0)
              FROM onts o
             WHERE o.observado = 'registrada'
             GROUP BY grupo""";

    private static final Comparator<RedRow> BY_NAME =
            Comparator.comparing(RedRow::clave, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<RedRow> MOST =
            Comparator.comparing(RedRow::onts).reversed().thenComparing(Filas.POR_NOMBRE);

    /** The strongest first; those of which nothing is known last. */
    private static final Comparator<RedRow> STRONGEST = Comparator.comparing(
            row -> row.clave() == null ? null : Integer.valueOf(row.clave()),
            Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject
    private SqlEnBloque sql;

    @Inject
    private FichaOnt fichas;

    public Informe<RedRow> find(InformeFilter filter) {
        UmbralesSenal limits = fichas.umbrales();
        List<RedRow> rows = sql.ask(
                BEGIN + group(filter.por()) + REST,
                List.of(limits.buena(), limits.aceptable(), limits.aceptable()),
                row -> new RedRow(
                        row.getString(1),
                        null,
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6) - row.getLong(5),
                        row.getLong(7)));
        return new Informe<>(
                new RedRow(
                        FilaInforme.TOTAL,
                        null,
                        sum(rows, RedRow::onts),
                        sum(rows, RedRow::online),
                        sum(rows, RedRow::offline),
                        sum(rows, RedRow::buena),
                        sum(rows, RedRow::aceptable),
                        sum(rows, RedRow::mala)),
                rows.stream().sorted(order(filter.por())).toList());
    }

    /** Steps of the power are two dB wide and called by their lower end. */
    private static String group(Agrupacion por) {
        return switch (por) {
            case OLT -> "o.olt_actual AS grupo";
            case PON -> "CONCAT(o.olt_actual, ' · ', o.pon_actual) AS grupo";
            case MODELO -> "o.modelo AS grupo";
            case POTENCIA -> "CAST(FLOOR(o.potencia / 2) * 2 AS SIGNED) AS grupo";
            default -> throw new IllegalArgumentException("network by " + por);
        };
    }

    private static Comparator<RedRow> order(Agrupacion por) {
        return switch (por) {
            case POTENCIA -> STRONGEST;
            case MODELO -> MOST;
            default -> BY_NAME;
        };
    }

    private static long sum(List<RedRow> rows, ToLongFunction<RedRow> of) {
        return rows.stream().mapToLong(of).sum();
    }
}
