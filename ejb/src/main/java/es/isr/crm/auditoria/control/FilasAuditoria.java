package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.FilaAuditoria;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** The columns of both ledgers under the same names, as SQL, and a row of them read. */
final class FilasAuditoria {

    private static final String ACTIVIDAD = """
            a.id, a.cliente_id, a.tipo AS accion, a.entidad, a.entidad_id, a.descripcion, a.antes, a.despues, a.usuario_id,
            a.usuario, NULL AS ip, a.created_at""";

    private static final String EVENTOS = """
            a.id, NULL AS cliente_id, a.accion, a.entidad, a.entidad_id, a.descripcion, a.antes, a.despues, a.usuario_id,
            a.usuario, a.ip, a.created_at""";

    private FilasAuditoria() {}

    /** The table of a ledger. */
    static String tabla(LibroAuditoria libro) {
        return libro == LibroAuditoria.ACTIVIDAD ? "actividad_cliente" : "eventos_auditoria";
    }

    /** All columns of a ledger, whose table goes by {@code a}. */
    static String columnas(LibroAuditoria libro) {
        return libro == LibroAuditoria.ACTIVIDAD ? ACTIVIDAD : EVENTOS;
    }

    /** The row where the result stands. */
    static FilaAuditoria read(LibroAuditoria libro, ResultSet row) throws SQLException {
        return new FilaAuditoria(
                libro,
                row.getLong("id"),
                number(row, "cliente_id"),
                row.getString("accion"),
                row.getString("entidad"),
                number(row, "entidad_id"),
                number(row, "usuario_id"),
                row.getString("usuario"),
                row.getString("ip"),
                row.getObject("created_at", LocalDateTime.class),
                new FilaAuditoria.Contenido(
                        row.getString("descripcion"), row.getString("antes"), row.getString("despues")));
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
