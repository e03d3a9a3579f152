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
 * The least that the invoices of a run could cost: the same rows of invoices, lines and history once more, under other ids and
 * in another series, by one connection in batches of a thousand, each committed. Only the writing is counted, and afterwards
 * they are gone again.
 */
final class SueloFacturacion {

    private static final int BATCH = 1000;

    /** No block of the application reaches it. */
    static final long BEYOND = 1L << 55;

    private final Connection connection;
    private final long run;

    SueloFacturacion(Connection connection, long run) {
        this.connection = connection;
        this.run = run;
    }

    /** Writes them; gives the microseconds that it took. */
    long write() throws SQLException {
        connection.setAutoCommit(false);
        execute("INSERT INTO series_factura (id, tipo, ejercicio, prefijo) VALUES (" + BEYOND
                + ", 'factura', 2099, 'S-')");
        connection.commit();
        List<Long> ids = ids();
        long nanos = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> block = ids.subList(from, Math.min(ids.size(), from + BATCH));
            String in = " IN (" + String.join(", ", Collections.nCopies(block.size(), "?")) + ")";
            Table invoices = read("facturas", "id" + in, block);
            Table lines = read("conceptos_factura", "factura_id" + in + " ORDER BY factura_id, linea", block);
            Table history = history(block, in);
            long begin = System.nanoTime();
            insert(invoices);
            insert(lines);
            insert(history);
            connection.commit();
            nanos += System.nanoTime() - begin;
        }
        clear();
        return nanos / 1_000;
    }

    private record Table(String name, List<String> columns, List<Object[]> rows) {}

    private List<Long> ids() throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM facturas WHERE ejecucion_id = " + run + " ORDER BY numero")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private Table history(List<Long> block, String in) throws SQLException {
        return read(
                "actividad_cliente",
                "tipo = 'facturacion.emitir' AND cliente_id IN (SELECT cliente_id FROM facturas WHERE id" + in + ")",
                block);
    }

    private Table read(String table, String where, List<Long> block) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM " + table + " WHERE " + where)) {
            for (int i = 0; i < block.size(); i++) {
                query.setLong(i + 1, block.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getMetaData().getColumnName(i));
                }
                List<Object[]> found = new ArrayList<>();
                while (rows.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = other(table, columns.get(i), rows.getObject(i + 1));
                    }
                    found.add(row);
                }
                return new Table(table, columns, found);
            }
        }
    }

    /** Another id, another series, another month: nothing runs into what is there. */
    private static Object other(String table, String column, Object value) {
        boolean own = column.equals("id") || column.equals("factura_id");
        if (own && value != null) {
            return ((Number) value).longValue() + BEYOND;
        }
        if (table.equals("actividad_cliente")) {
            return value;
        }
        return switch (column) {
            case "serie_id" -> BEYOND;
            case "numero_completo" -> "S" + value;
            case "periodo" -> value == null ? null : "9" + value.toString().substring(1);
            case "ejecucion_id" -> null;
            default -> value;
        };
    }

    private void insert(Table table) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table.name() + " ("
                + String.join(", ", table.columns()) + ") VALUES (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private void clear() throws SQLException {
        execute("DELETE FROM conceptos_factura WHERE factura_id > " + BEYOND);
        execute("DELETE FROM facturas WHERE id > " + BEYOND);
        execute("DELETE FROM actividad_cliente WHERE id > " + BEYOND);
        execute("DELETE FROM series_factura WHERE id = " + BEYOND);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
