package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.AgrupacionTickets;
import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.EstadisticasTickets;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.RecuentoTiempos;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The times of tickets. The database gives a few numbers of each, from one index; they are put in order here, once for each
 * group: what half of them, or nine of ten, did not exceed cannot be added up.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EstadisticasQuery {

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private Reloj reloj;

    public EstadisticasTickets find(EstadisticasFilter filter) {
        try (Connection connection = dataSource.getConnection()) {
            return find(connection, filter, reloj.now());
        } catch (SQLException e) {
            throw new IllegalStateException("tickets not counted", e);
        }
    }

    /** The same on a connection of one's own, for who measures it without a server. */
    public static EstadisticasTickets find(Connection connection, EstadisticasFilter filter, Instant now)
            throws SQLException {
        RecuentoTiempos counted = count(connection, filter);
        return new EstadisticasTickets(
                counted.total(), rows(connection, filter, counted), AntiguedadTickets.find(connection, filter, now));
    }

    private static RecuentoTiempos count(Connection connection, EstadisticasFilter filter) throws SQLException {
        RecuentoTiempos counted = new RecuentoTiempos();
        MesesPorHora months = new MesesPorHora(filter.desde(), filter.hasta());
        EstadisticasSql sql = EstadisticasSql.tiempos(filter);
        try (PreparedStatement query = sql.prepare(connection);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long group = rows.getLong(1);
                counted.add(
                        filter.por() == AgrupacionTickets.MES ? months.mes(group) : group,
                        minutes(rows, 2),
                        minutes(rows, 3),
                        rows.getInt(4) > 0);
            }
        }
        return counted;
    }

    private static int minutes(ResultSet rows, int column) throws SQLException {
        int minutes = rows.getInt(column);
        return rows.wasNull() ? RecuentoTiempos.SIN_TIEMPO : minutes;
    }

    private static List<EstadisticaRow> rows(Connection connection, EstadisticasFilter filter, RecuentoTiempos counted)
            throws SQLException {
        Map<Long, String> names = filter.por() == AgrupacionTickets.TECNICO ? names(connection) : Map.of();
        List<EstadisticaRow> rows = new ArrayList<>();
        if (filter.por() == AgrupacionTickets.MES) {
            counted.hayGrupos(MesesPorHora.entre(filter.desde(), filter.hasta()));
        }
        counted.grupos().forEach((number, group) -> rows.add(group.row(key(filter.por(), number), names.get(number))));
        if (filter.por() == AgrupacionTickets.PRIORIDAD) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private static String key(AgrupacionTickets por, long number) {
        return switch (por) {
            case MES -> MesesPorHora.toYearMonth(number).toString();
            case TIPO -> TipoTicket.values()[(int) number - 1].name();
            case PRIORIDAD -> Prioridad.values()[(int) number - 1].name();
            case TECNICO -> number == 0 ? null : String.valueOf(number);
        };
    }

    private static Map<Long, String> names(Connection connection) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT id, nombre FROM users");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        return names;
    }
}
