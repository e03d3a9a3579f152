package es.isr.crm.muestra.control;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Writes two faults of a port: one that somebody is at, with its tickets, and one that is over. */
final class IncidenciasMuestra {

    private static final String AUTOR = "sistema";

    /** The ports with most customers, but for those with a fault already. */
    private static final String PUERTOS = """
            SELECT o.olt_actual, o.pon_actual, COUNT(*) FROM onts o
             WHERE o.observado = 'registrada' AND o.deseado = 'activa' AND o.pon_actual IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM incidencias i WHERE i.olt = o.olt_actual AND i.pon = o.pon_actual)
             GROUP BY o.olt_actual, o.pon_actual ORDER BY COUNT(*) DESC, o.olt_actual, o.pon_actual LIMIT 2""";

    private static final String VINCULAR = """
            INSERT INTO tickets_incidencia (ticket_id, incidencia_id, usuario, vinculado_at)
            SELECT DISTINCT t.id, i.id, ?, i.confirmada_at
              FROM incidencias i
              JOIN onts o ON o.olt_actual = i.olt AND o.pon_actual = i.pon
              JOIN asignaciones_ont a ON a.ont_viva = o.id
              JOIN tickets t ON t.cliente_id = a.cliente_id AND t.tipo = 'averia'
             WHERE i.id = ? AND t.estado IN ('abierto', 'en_proceso')
               AND NOT EXISTS (SELECT 1 FROM tickets_incidencia v WHERE v.ticket_id = t.id)""";

    private final Sentencias sentencias;
    private final FacturasMuestra.Ids ids;
    private final LocalDateTime ahora;

    /**
     * @param ids where ids come from
     * @param ahora now, UTC
     */
    IncidenciasMuestra(Sentencias sentencias, FacturasMuestra.Ids ids, LocalDateTime ahora) {
        this.sentencias = sentencias;
        this.ids = ids;
        this.ahora = ahora;
    }

    /** Writes them, in the transaction under way; none where there is no port. */
    void write() throws SQLException {
        List<Object[]> ports = sentencias.ask(PUERTOS);
        if (!ports.isEmpty()) {
            open(ports.get(0));
        }
        if (ports.size() > 1) {
            over(ports.get(1));
        }
    }

    /** Somebody is at it, and told of it before the network did. */
    private void open(Object[] port) throws SQLException {
        long id = ids.reserve(1);
        sentencias.update(
                """
                INSERT INTO incidencias (id, olt, pon, estado, caidas, onts, detectada_at, aviso, confirmada_at, confirmada_por,
                       created_at, updated_at)
                VALUES (?, ?, ?, 'abierta', 0, ?, ?, 'Una excavadora ha cortado la fibra; se repara esta tarde', ?, ?, ?, ?)""", id, port[0], port[1], port[2], ahora.minusHours(2), ahora.minusHours(2), AUTOR, ahora, ahora);
        sentencias.update(VINCULAR, AUTOR, id);
    }

    private void over(Object[] port) throws SQLException {
        LocalDateTime begin = ahora.minusDays(6);
        sentencias.update(
                """
                INSERT INTO incidencias (id, olt, pon, estado, caidas, onts, detectada_at, vista_at, recuperada_at, aviso,
                       confirmada_at, confirmada_por, solucion, cerrada_at, cerrada_por, created_at, updated_at)
                VALUES (?, ?, ?, 'cerrada', ?, ?, ?, ?, ?, 'Tarjeta de la OLT averiada', ?, ?, 'Cambiada la tarjeta', ?, ?, ?, ?)""",
                ids.reserve(1),
                port[0],
                port[1],
                port[2],
                port[2],
                begin,
                begin.plusHours(1),
                begin.plusHours(3),
                begin.plusMinutes(20),
                AUTOR,
                begin.plusHours(4),
                AUTOR,
                begin,
                begin.plusHours(4));
    }
}
