package es.isr.crm.muestra.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The least that marking invoices as overdue could cost: the same rows changed, and the same lines of history, by one
 * connection that knows which, in batches of a thousand, each committed. Only the writing is counted; the lines of history
 * are gone again afterwards, the invoices are what they were.
 */
final class SueloVencidas {

    private static final int BATCH = 1000;

    private static final String MARK =
            "UPDATE facturas SET estado = 'vencida', updated_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id IN (";

    private static final String TELL = """
            INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, usuario, created_at)
            VALUES (?, ?, 'facturacion.vencida', ?, 'sistema', UTC_TIMESTAMP(6))""";

    private final Connection connection;

    SueloVencidas(Connection connection) {
        this.connection = connection;
    }

    private record Invoice(long id, long clienteId, String numero) {}

    /**
     * Marks again what is overdue since a day.
     *
     * @return the microseconds that it took
     */
    long write(String day) throws SQLException {
        List<Invoice> all = invoices(day);
        execute("UPDATE facturas SET estado = 'pendiente' WHERE estado = 'vencida' AND fecha_vencimiento = '" + day
                + "'");
        connection.setAutoCommit(false);
        long nanos = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Invoice> block = all.subList(from, Math.min(all.size(), from + BATCH));
            long begin = System.nanoTime();
            mark(block);
            tell(block);
            connection.commit();
            nanos += System.nanoTime() - begin;
        }
        connection.setAutoCommit(true);
        execute("DELETE FROM actividad_cliente WHERE id > " + SueloFacturacion.BEYOND);
        return nanos / 1_000;
    }

    private List<Invoice> invoices(String day) throws SQLException {
        List<Invoice> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, cliente_id, numero_completo FROM facturas WHERE estado = 'vencida' AND fecha_vencimiento = '"
                                + day + "' ORDER BY id")) {
            while (rows.next()) {
                all.add(new Invoice(rows.getLong(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return all;
    }

    private void mark(List<Invoice> block) throws SQLException {
        try (PreparedStatement mark =
                connection.prepareStatement(MARK + String.join(", ", Collections.nCopies(block.size(), "?")) + ")")) {
            for (int i = 0; i < block.size(); i++) {
                mark.setLong(i + 1, block.get(i).id());
            }
            mark.executeUpdate();
        }
    }

    private void tell(List<Invoice> block) throws SQLException {
        try (PreparedStatement tell = connection.prepareStatement(TELL)) {
            for (Invoice invoice : block) {
                tell.setLong(1, SueloFacturacion.BEYOND + invoice.id());
                tell.setLong(2, invoice.clienteId());
                tell.setString(3, "Factura " + invoice.numero() + " vencida");
                tell.addBatch();
            }
            tell.executeBatch();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
