package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the blocks on a connection: the job, the page and the command line all come here. */
final class BloquesAuditoria {

    private static final String ROWS = """
            SELECT numero, libro, desde_id, hasta_id, filas, completo_at, sellado_at, anterior, huella_filas, huella
              FROM bloques_auditoria\s""";
    private static final String INSERT = """
            INSERT INTO bloques_auditoria (numero, libro, desde_id, hasta_id, filas, completo_at, sellado_at, anterior,
                   huella_filas, huella) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;

    BloquesAuditoria(Connection connection) {
        this.connection = connection;
    }

    /** The head of the chain. */
    Optional<BloqueAuditoria> findLast() throws SQLException {
        return find("ORDER BY numero DESC LIMIT 1").stream().findFirst();
    }

    /** The head of the chain, held until the transaction ends: nobody puts another behind it meanwhile. */
    Optional<BloqueAuditoria> findLastForUpdate() throws SQLException {
        return find("ORDER BY numero DESC LIMIT 1 FOR UPDATE").stream().findFirst();
    }

    /** The last block of a ledger. */
    Optional<BloqueAuditoria> findLast(LibroAuditoria libro) throws SQLException {
        return find("WHERE libro = ? ORDER BY numero DESC LIMIT 1", libro.id()).stream()
                .findFirst();
    }

    Optional<BloqueAuditoria> find(long numero) throws SQLException {
        return find("WHERE numero = ?", numero).stream().findFirst();
    }

    /** The blocks of a stretch of the chain, in its order. */
    List<BloqueAuditoria> find(long desde, long hasta) throws SQLException {
        return find("WHERE numero BETWEEN ? AND ? ORDER BY numero", desde, hasta);
    }

    /** Now, by the clock that all nodes share. */
    LocalDateTime now() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT UTC_TIMESTAMP(6)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDateTime.class);
        }
    }

    void insert(BloqueAuditoria bloque) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(
                    insert,
                    bloque.numero(),
                    bloque.libro().id(),
                    bloque.desdeId(),
                    bloque.hastaId(),
                    bloque.filas(),
                    bloque.completoAt(),
                    bloque.selladoAt(),
                    bloque.anterior(),
                    bloque.huellaFilas(),
                    bloque.huella());
            insert.executeUpdate();
        }
    }

    private List<BloqueAuditoria> find(String condition, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ROWS + condition)) {
            bind(query, values);
            List<BloqueAuditoria> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        }
    }

    private static BloqueAuditoria read(ResultSet row) throws SQLException {
        return new BloqueAuditoria(
                row.getLong("numero"),
                LibroAuditoria.of(row.getString("libro")),
                row.getLong("desde_id"),
                row.getLong("hasta_id"),
                row.getInt("filas"),
                row.getObject("completo_at", LocalDateTime.class),
                row.getObject("sellado_at", LocalDateTime.class),
                row.getString("anterior"),
                row.getString("huella_filas"),
                row.getString("huella"));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
