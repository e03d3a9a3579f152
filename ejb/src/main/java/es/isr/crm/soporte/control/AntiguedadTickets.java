package es.isr.crm.soporte.control;

import es.isr.crm.soporte.entity.AntiguedadRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.Prioridad;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** How long the open tickets have been open. */
final class AntiguedadTickets {

    private AntiguedadTickets() {}

    /** By priority, the urgent ones first; also of those of which none is open. */
    static List<AntiguedadRow> find(Connection connection, EstadisticasFilter filter, Instant now) throws SQLException {
        List<LocalDateTime> limits = AntiguedadRow.DIAS.stream()
                .map(days -> LocalDateTime.ofInstant(now.minus(Duration.ofDays(days)), ZoneOffset.UTC))
                .toList();
        long[][] counts = new long[Prioridad.values().length][limits.size() + 1];
        try (PreparedStatement query = EstadisticasSql.abiertos(filter, limits).prepare(connection);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts[rows.getInt(1) - 1][rows.getInt(2)] = rows.getLong(3);
            }
        }
        List<AntiguedadRow> found = new ArrayList<>(Arrays.stream(Prioridad.values())
                .map(each -> new AntiguedadRow(
                        each, LongStream.of(counts[each.ordinal()]).boxed().toList()))
                .toList());
        Collections.reverse(found);
        return found;
    }
}
