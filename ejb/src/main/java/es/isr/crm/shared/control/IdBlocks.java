package es.isr.crm.shared.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Hands out ids to bulk SQL from the generator that JPA uses too.
 *
 * <p>A block is taken in a transaction of its own, at once committed: ids given and not used are lost, which does no
 * harm.
 */
@ApplicationScoped
public class IdBlocks {

    private static final String GENERATOR = "crm";

    @Resource(lookup = "java:jboss/datasources/IsrCrmLocal")
    private DataSource dataSource;

    /**
     * Reserves ids.
     *
     * @param count how many, at least 1
     * @return the first of {@code count} consecutive ids that are now the caller's
     */
    public long reserve(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count " + count);
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long last = advance(connection, count);
                connection.commit();
                return last - count + 1;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no ids from generador_ids", e);
        }
    }

    private static long advance(Connection connection, int count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE generador_ids SET siguiente = siguiente + ? WHERE nombre = ?")) {
            update.setInt(1, count);
            update.setString(2, GENERATOR);
            if (update.executeUpdate() != 1) {
                throw new SQLException("generador_ids has no row " + GENERATOR);
            }
        }
        try (PreparedStatement query =
                connection.prepareStatement("SELECT siguiente FROM generador_ids WHERE nombre = ?")) {
            query.setString(1, GENERATOR);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
