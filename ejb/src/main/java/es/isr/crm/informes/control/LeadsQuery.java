package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.LeadsRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.control.MesesPorHora;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What became of who asked: one statement over the leads that came in. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LeadsQuery {

    private static final String BEGIN = "SELECT ";

    private static final String COUNTS = """
            , COUNT(*), COALESCE(SUM(l.estado = 'ganado'), 0), COALESCE(SUM(l.estado = 'perdido'), 0)
              FROM leads l""";

    private static final String GROUPED = " GROUP BY grupo, rotulo";

    private static final Comparator<LeadsRow> MOST =
            Comparator.comparing(LeadsRow::leads).reversed().thenComparing(Filas.POR_NOMBRE);

    @Inject
    private SqlEnBloque sql;

    public Informe<LeadsRow> find(InformeFilter filter) {
        MesesPorHora months = new MesesPorHora(filter.desde(), filter.hasta());
        Condiciones where = new Condiciones()
                .y("l.created_at >= ?", begin(filter.desde()))
                .y("l.created_at < ?", begin(filter.hasta().plusDays(1)));
        if (filter.por() == Agrupacion.MOTIVO) {
            where.y("l.estado = 'perdido'");
        }
        where.localidad("l.localidad", filter.localidad());
        List<LeadsRow> rows = sql.ask(
                BEGIN + group(filter.por()) + COUNTS + join(filter.por()) + where.sql() + GROUPED,
                where.valores(),
                row -> new LeadsRow(
                        filter.por() == Agrupacion.MES
                                ? MesesPorHora.toYearMonth(months.mes(row.getLong(1)))
                                        .toString()
                                : row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)));
        return new Informe<>(
                sum(FilaInforme.TOTAL, rows),
                filter.por() == Agrupacion.MES
                        ? byMonth(filter, rows)
                        : rows.stream().sorted(MOST).toList());
    }

    private static List<LeadsRow> byMonth(InformeFilter filter, List<LeadsRow> hours) {
        Map<String, LeadsRow> months = new HashMap<>();
        hours.forEach(hour ->
                months.merge(hour.clave(), hour, (known, more) -> sum(hour.clave(), List.of(known, more))));
        return Meses.todos(filter.meses(), months, mes -> new LeadsRow(mes, null, 0, 0, 0));
    }

    private static LocalDateTime begin(LocalDate dia) {
        return LocalDateTime.ofInstant(dia.atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }

    private static String group(Agrupacion por) {
        return switch (por) {
            case MES -> "TIMESTAMPDIFF(HOUR, '1970-01-01', l.created_at) AS grupo, NULL AS rotulo";
            case ORIGEN -> "UPPER(l.origen) AS grupo, NULL AS rotulo";
            case MOTIVO -> "UPPER(l.motivo_perdida) AS grupo, NULL AS rotulo";
            case CAMPANA -> "c.id AS grupo, c.nombre AS rotulo";
            case COMERCIAL -> "u.id AS grupo, u.nombre AS rotulo";
            default -> throw new IllegalArgumentException("leads by " + por);
        };
    }

    private static String join(Agrupacion por) {
        return switch (por) {
            case CAMPANA -> " LEFT JOIN campanas c ON c.id = l.campana_id";
            case COMERCIAL -> " LEFT JOIN users u ON u.id = l.asignado_id";
            default -> "";
        };
    }

    private static LeadsRow sum(String clave, List<LeadsRow> rows) {
        return new LeadsRow(
                clave, null, sum(rows, LeadsRow::leads), sum(rows, LeadsRow::ganados), sum(rows, LeadsRow::perdidos));
    }

    private static long sum(List<LeadsRow> rows, ToLongFunction<LeadsRow> of) {
        return rows.stream().mapToLong(of).sum();
    }
}
