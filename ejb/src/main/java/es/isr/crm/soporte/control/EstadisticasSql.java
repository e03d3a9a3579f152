package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TipoTicket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement over {@code tickets t} of what a filter asks for, with its parameters. */
final class EstadisticasSql {

    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();

    private EstadisticasSql(String sql) {
        this.sql = new StringBuilder(sql);
    }

    /**
     * Of each ticket of some days its group, the minutes to its first answer and to its solution, and how often it was
     * opened again. The group is a number: an hour since 1970, the place of a constant among its kind from one on, the id of
     * a user or zero.
     */
    static EstadisticasSql tiempos(EstadisticasFilter filter) {
        EstadisticasSql made = new EstadisticasSql("SELECT " + group(filter)
                + (filter.reloj()
                        ? ", t.minutos_respuesta, t.minutos_resolucion"
                        : ", t.minutos_respuesta_laborables, t.minutos_laborables")
                + ", t.reaperturas FROM tickets t WHERE t.created_at >= ? AND t.created_at < ?");
        made.parameters.add(begin(filter.desde()));
        made.parameters.add(begin(filter.hasta().plusDays(1)));
        made.narrow(filter);
        return made;
    }

    private static String group(EstadisticasFilter filter) {
        return switch (filter.por()) {
            case MES -> "TIMESTAMPDIFF(HOUR, '1970-01-01', t.created_at)";
            case TIPO -> place("t.tipo", TipoTicket.values());
            case PRIORIDAD -> place("t.prioridad", Prioridad.values());
            case TECNICO -> "COALESCE(t.asignado_id, 0)";
        };
    }

    private static String place(String column, Enum<?>[] values) {
        return "FIELD(" + column + ", "
                + Stream.of(values)
                        .map(each -> "'" + each.name().toLowerCase(Locale.ROOT) + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static LocalDateTime begin(LocalDate dia) {
        return LocalDateTime.ofInstant(dia.atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }

    /**
     * How many are open, by priority and by the stretch in which they were opened, the latest first.
     *
     * @param limits moments in UTC at which the stretches begin
     */
    static EstadisticasSql abiertos(EstadisticasFilter filter, List<LocalDateTime> limits) {
        StringBuilder stretch = new StringBuilder("CASE");
        for (int i = 0; i < limits.size(); i++) {
            stretch.append(" WHEN t.created_at >= ? THEN ").append(i);
        }
        stretch.append(" ELSE ").append(limits.size()).append(" END");
        EstadisticasSql made = new EstadisticasSql("SELECT " + place("t.prioridad", Prioridad.values()) + " urgencia, "
                + stretch + " tramo, COUNT(*) FROM tickets t"
                + " WHERE t.estado IN ('abierto', 'en_proceso', 'pendiente_cliente')");
        made.parameters.addAll(limits);
        made.narrow(filter);
        made.sql.append(" GROUP BY urgencia, tramo");
        return made;
    }

    private void narrow(EstadisticasFilter filter) {
        among("t.tipo", filter.tipos());
        among("t.prioridad", filter.prioridades());
        if (filter.asignadoId() != null) {
            sql.append(" AND t.asignado_id = ?");
            parameters.add(filter.asignadoId());
        }
    }

    private void among(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            sql.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append(values.stream().map(each -> "?").collect(Collectors.joining(", ")))
                    .append(")");
            values.forEach(each -> parameters.add(each.name().toLowerCase(Locale.ROOT)));
        }
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
