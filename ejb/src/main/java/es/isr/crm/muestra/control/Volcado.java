package es.isr.crm.muestra.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows for one table, gathered until they are wanted there: those of a parent have to be there before. */
final class Volcado implements AutoCloseable {

    private final PreparedStatement insert;
    private int waiting;

    Volcado(Connection connection, String table, String... columns) throws SQLException {
        String marks = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
        insert = connection.prepareStatement(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")");
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        waiting++;
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
