package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.InvarianteResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What must never break, as one statement each that returns no row.
 *
 * <p>Needs nothing but a connection: the command line, the job and the page all run this.
 */
public final class Invariantes {

    private static final List<String> NAMES = List.of(
            "1-series-sin-huecos",
            "2-numero-en-orden-de-emision",
            "3-un-servicio-una-factura-por-periodo",
            "4-las-lineas-suman-la-factura",
            "5-cobrado-no-mas-que-debido",
            "6-ninguna-orden-olvidada",
            "7-activo-es-activo-en-la-red",
            "8-todo-cambio-tiene-autor");

    private static final int MAX_VIOLATIONS = 20;

    private Invariantes() {}

    /** Checks all of them, in their order. */
    public static List<InvarianteResult> check(Connection connection) throws SQLException {
        List<InvarianteResult> results = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            results.add(new InvarianteResult(
                    i + 1, name.substring(2).replace('-', ' '), violations(connection, read(name))));
        }
        return results;
    }

    private static List<String> violations(Connection connection, String sql) throws SQLException {
        List<String> violations = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(MAX_VIOLATIONS);
            try (ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= columns; column++) {
                        line.append(column == 1 ? "" : ", ")
                                .append(rows.getMetaData().getColumnLabel(column))
                                .append('=')
                                .append(rows.getString(column));
                    }
                    violations.add(line.toString());
                }
            }
        }
        return violations;
    }

    private static String read(String name) {
        String path = "/es/isr/crm/auditoria/invariantes/" + name + ".sql";
        try (InputStream in = Invariantes.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
