package es.isr.crm.shared.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Writes many rows at once, past the entities, in the transaction under way. What entities have changed in it and is not
 * written yet is not seen here.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SqlEnBloque {

    /** Rows that go to the database together. */
    private static final int BATCH = 1000;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /**
     * Runs one statement.
     *
     * @return how many rows it wrote
     */
    public int execute(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("not written: " + sql, e);
        }
    }

    /**
     * Runs one statement once for each row of values.
     *
     * @param rows the values of its parameters, which may be null
     */
    public void executeAll(String sql, List<Object[]> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("not written: " + sql, e);
        }
    }

    /**
     * Runs one statement on many things at once.
     *
     * @param sql with {@code %s} where the marks of the things go, the last in it
     * @param before values of the marks before them
     * @param in the things; none, and nothing is done
     * @return how many rows it wrote
     */
    public int executeIn(String sql, List<?> before, Collection<?> in) {
        return in.isEmpty()
                ? 0
                : execute(
                        sql.formatted(marks(in)),
                        Stream.concat(before.stream(), in.stream()).toArray());
    }

    /** What is made of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Asks for many things at once.
     *
     * @param query with {@code %s} where the marks of the things go, the last in it
     * @param before values of the marks before them
     * @param in the things; none, and nothing is asked
     * @return a value for each row
     */
    public <T> List<T> ask(String query, List<?> before, Collection<?> in, Row<T> value) {
        if (in.isEmpty()) {
            return List.of();
        }
        return ask(
                query.formatted(marks(in)),
                Stream.concat(before.stream(), in.stream()).toList(),
                value);
    }

    /**
     * Asks one question.
     *
     * @return a value for each row
     */
    public <T> List<T> ask(String query, List<?> parameters, Row<T> value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, parameters.toArray());
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(value.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("not read: " + query, e);
        }
    }

    private static String marks(Collection<?> things) {
        return String.join(", ", Collections.nCopies(things.size(), "?"));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
