package es.isr.crm.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the database, and now and then changes it, behind the application's back; each call commits by itself. */
public final class BaseDatos {

    private final Source source;

    private BaseDatos(Source source) {
        this.source = source;
    }

    /** For a test inside the server. */
    public static BaseDatos enServidor() {
        return new BaseDatos(() -> {
            try {
                return InitialContext.<DataSource>doLookup("java:jboss/datasources/IsrCrmLocal")
                        .getConnection();
            } catch (NamingException e) {
                throw new SQLException(e);
            }
        });
    }

    /** For a test outside the server. */
    public static BaseDatos desdeFuera() {
        return de(System.getenv("CRM_DB_URL"), System.getenv("CRM_DB_USER"), System.getenv("CRM_DB_PASSWORD"));
    }

    /** Another database than that of the server of the tests. */
    static BaseDatos de(String url, String user, String password) {
        return new BaseDatos(() -> DriverManager.getConnection(url, user, password));
    }

    public Connection connect() throws SQLException {
        return source.connect();
    }

    /** The rows, each by the labels of its columns. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement query = prepare(connection, sql, parameters);
                ResultSet result = query.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one value of the one row. */
    public Object value(String sql, Object... parameters) {
        List<Map<String, Object>> rows = rows(sql, parameters);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows from " + sql);
        }
        return rows.get(0).values().iterator().next();
    }

    public long number(String sql, Object... parameters) {
        return ((Number) value(sql, parameters)).longValue();
    }

    public String text(String sql, Object... parameters) {
        Object value = value(sql, parameters);
        return value == null ? null : value.toString();
    }

    /** How many rows there are. */
    public long count(String table) {
        return number("SELECT COUNT(*) FROM " + table);
    }

    public int update(String sql, Object... parameters) {
        try (Connection connection = connect();
                PreparedStatement update = prepare(connection, sql, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private interface Source {
        Connection connect() throws SQLException;
    }
}
