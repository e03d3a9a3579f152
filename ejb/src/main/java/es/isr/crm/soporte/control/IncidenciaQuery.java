package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.InstantConverter;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.entity.EstadoIncidencia;
import es.isr.crm.soporte.entity.IncidenciaFilter;
import es.isr.crm.soporte.entity.IncidenciaRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shared faults with how many tickets each has, a page at a time. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class IncidenciaQuery {

    private static final String SELECT = """
            SELECT i.id, i.olt, i.pon, i.estado, i.caidas, i.onts, i.detectada_at, i.recuperada_at, i.aviso, i.solucion,
                   i.cerrada_at, i.cerrada_por,
                   (SELECT COUNT(*) FROM tickets_incidencia v WHERE v.incidencia_id = i.id), i.version,
                   i.vista_at IS NOT NULL
              FROM incidencias i""";

    /** What is to be decided before what somebody is at, and that before what is over; of each the latest first. */
    private static final String ORDER =
            " ORDER BY i.estado <> 'detectada', i.estado <> 'abierta', i.detectada_at DESC, i.id DESC LIMIT ? OFFSET ?";

    /** The one that somebody is at, or that nobody has decided about, where a service's ONT is. */
    private static final String DE_SERVICIO = SELECT + """

              JOIN onts o ON o.olt_actual = i.olt AND o.pon_actual = i.pon
              JOIN asignaciones_ont a ON a.ont_viva = o.id
             WHERE a.cliente_id = ? AND (? IS NULL OR a.servicio_id = ?) AND i.estado IN ('detectada', 'abierta')
             ORDER BY i.estado <> 'abierta', i.id LIMIT 1""";

    private static final String DE_TICKET =
            SELECT + " JOIN tickets_incidencia t ON t.incidencia_id = i.id WHERE t.ticket_id = ?";

    @Inject
    private SqlEnBloque sql;

    public List<IncidenciaRow> search(IncidenciaFilter filter, PageRequest page) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        parameters.add(page.size());
        parameters.add(page.first());
        return sql.ask(SELECT + where + ORDER, parameters, IncidenciaQuery::row);
    }

    public long count(IncidenciaFilter filter) {
        List<Object> parameters = new ArrayList<>();
        String where = where(filter, parameters);
        return sql.ask("SELECT COUNT(*) FROM incidencias i" + where, parameters, row -> row.getLong(1))
                .get(0);
    }

    public Optional<IncidenciaRow> find(Long id) {
        return sql.ask(SELECT + " WHERE i.id = ?", List.of(id), IncidenciaQuery::row).stream()
                .findFirst();
    }

    /** The one that a ticket is attached to. */
    public Optional<IncidenciaRow> findDeTicket(Long ticketId) {
        return sql.ask(DE_TICKET, List.of(ticketId), IncidenciaQuery::row).stream()
                .findFirst();
    }

    /**
     * The one that is where a customer's ONT is, and is not over.
     *
     * @param servicioId of which service; null for any of theirs
     */
    public Optional<IncidenciaRow> findViva(Long clienteId, Long servicioId) {
        List<Object> parameters = new ArrayList<>(List.of(clienteId));
        parameters.add(servicioId);
        parameters.add(servicioId);
        return sql.ask(DE_SERVICIO, parameters, IncidenciaQuery::row).stream().findFirst();
    }

    private static String where(IncidenciaFilter filter, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (!filter.estados().isEmpty()) {
            conditions.add("i.estado IN ("
                    + String.join(", ", Collections.nCopies(filter.estados().size(), "?")) + ")");
            filter.estados().forEach(estado -> parameters.add(estado.name().toLowerCase(Locale.ROOT)));
        }
        if (filter.texto() != null) {
            conditions.add("CONCAT_WS(' ', i.olt, i.pon, i.aviso, i.solucion) LIKE ?");
            parameters.add("%"
                    + filter.texto().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                    + "%");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static IncidenciaRow row(ResultSet c) throws SQLException {
        return new IncidenciaRow(
                c.getLong(1),
                c.getString(2),
                c.getString(3),
                EstadoIncidencia.valueOf(c.getString(4).toUpperCase(Locale.ROOT)),
                c.getInt(5),
                c.getInt(6),
                instant(c, 7),
                instant(c, 8),
                c.getString(9),
                c.getString(10),
                instant(c, 11),
                c.getString(12),
                c.getLong(13),
                c.getInt(14),
                c.getBoolean(15));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return new InstantConverter().convertToEntityAttribute(row.getObject(column, LocalDateTime.class));
    }
}
