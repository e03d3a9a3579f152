package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.Firma;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * The boxes that are to be read once more after a restart or a reset. They are kept in the database, with the line that
 * tells of the restart: whatever node is up when the time has come reads them, and the line that tells of it is written
 * once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ComprobacionesOnt {

    /** No reading takes that long: who took one before then has died at it. */
    private static final Duration MUERTA = Duration.ofMinutes(5);

    /** Taken at a time. */
    private static final int POCAS = 10;

    private static final String PEDIR = """
            INSERT INTO comprobaciones_ont (id, ticket_id, numero_serie, operacion, antes, usuario_id, usuario, cuando)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String VENCIDAS = """
            SELECT id, ticket_id, numero_serie, operacion, antes, usuario_id, usuario
              FROM comprobaciones_ont
             WHERE cuando <= ? AND (tomada_at IS NULL OR tomada_at < ?)
             ORDER BY cuando, id LIMIT ? FOR UPDATE SKIP LOCKED""";

    private static final String TOMAR = "UPDATE comprobaciones_ont SET tomada_at = ? WHERE id IN (%s)";

    private static final String BORRAR = "DELETE FROM comprobaciones_ont WHERE id = ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private NotasOnt notas;

    @Inject
    private Reloj reloj;

    /**
     * Writes what came of an operation, and has the box read once more.
     *
     * @param hecho what came of it, in words
     * @param antes how the box was before, in words
     * @param dentro how long from now
     */
    public void pedir(
            Long ticketId,
            String numeroSerie,
            OperacionOnt operacion,
            Firma firma,
            String hecho,
            String antes,
            Duration dentro) {
        notas.anotar(ticketId, firma, hecho);
        sql.execute(
                PEDIR,
                ids.reserve(1),
                ticketId,
                numeroSerie,
                operacion.clave(),
                antes,
                firma.usuarioId(),
                firma.usuario(),
                utc(reloj.now().plus(dentro)));
    }

    /** Takes some whose time has come; nobody else gets them for a while. */
    public List<ComprobacionOnt> tomar() {
        Instant now = reloj.now();
        List<ComprobacionOnt> due =
                sql.ask(VENCIDAS, List.of(utc(now), utc(now.minus(MUERTA)), POCAS), ComprobacionesOnt::comprobacion);
        sql.executeIn(
                TOMAR, List.of(utc(now)), due.stream().map(ComprobacionOnt::id).toList());
        return due;
    }

    /** Writes how the box is, unless somebody has meanwhile. */
    public void terminar(ComprobacionOnt comprobacion, String texto) {
        if (sql.execute(BORRAR, comprobacion.id()) > 0) {
            notas.anotar(comprobacion.ticketId(), comprobacion.firma(), texto);
        }
    }

    private static ComprobacionOnt comprobacion(ResultSet row) throws SQLException {
        return new ComprobacionOnt(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                OperacionOnt.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getString(5),
                new Firma(row.getObject(6, Long.class), row.getString(7)));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
