package es.isr.crm.shared.control;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Leases: who may do a thing that only one may do at a time, across threads and nodes.
 *
 * <p>A lease is taken for a while and kept by its heartbeat; who dies loses it when it runs out. All times are the
 * database's, so that nodes with different clocks agree. Each taking raises the fencing token: a holder that slept
 * through its lease is known by an older one and refused. Every call is a transaction of its own.
 */
@Stateless
public class Arriendos {

    private static final String TAKE = """
            UPDATE arriendos
               SET dueno = ?, usuario = ?, token = token + 1, desde = UTC_TIMESTAMP(6),
                   hasta = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(6))
             WHERE nombre = ? AND (hasta IS NULL OR hasta <= UTC_TIMESTAMP(6))""";
    private static final String TAKE_FIRST = """
            INSERT IGNORE INTO arriendos (nombre, dueno, usuario, token, desde, hasta)
            VALUES (?, ?, ?, 1, UTC_TIMESTAMP(6), TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(6)))""";
    private static final String KEEP = """
            UPDATE arriendos
               SET hasta = TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(6))
             WHERE nombre = ? AND token = ? AND hasta > UTC_TIMESTAMP(6)""";
    private static final String RELEASE = "UPDATE arriendos SET hasta = NULL WHERE nombre = ? AND token = ?";
    private static final String READ = """
            SELECT nombre, dueno, token, desde, hasta, usuario, hasta > UTC_TIMESTAMP(6)
              FROM arriendos WHERE nombre = ?""";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /**
     * A lease as it stands.
     *
     * @param nombre what it is about
     * @param dueno node and thread that hold it
     * @param token fencing token of this holding
     * @param desde since when
     * @param hasta until when, unless kept
     * @param usuario who asked for it
     */
    public record Arriendo(String nombre, String dueno, long token, Instant desde, Instant hasta, String usuario) {}

    /**
     * Takes the lease if nobody holds it.
     *
     * @param nombre what it is about
     * @param dueno node and thread that ask
     * @param usuario on whose behalf
     * @param length for how long, until the next heartbeat
     * @return the lease, or nothing when somebody else holds it: {@link #holder} tells who
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Arriendo> take(String nombre, String dueno, String usuario, Duration length) {
        return withConnection(connection -> {
            boolean taken = exists(connection, nombre)
                    ? retake(connection, nombre, dueno, usuario, length)
                    : takeFirst(connection, nombre, dueno, usuario, length);
            return taken ? read(connection, nombre) : Optional.empty();
        });
    }

    /**
     * The heartbeat.
     *
     * @return false when the lease was lost: the caller must stop at once
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean keep(String nombre, long token, Duration length) {
        return withConnection(connection -> {
            try (PreparedStatement update = connection.prepareStatement(KEEP)) {
                update.setLong(1, micros(length));
                update.setString(2, nombre);
                update.setLong(3, token);
                return update.executeUpdate() == 1;
            }
        });
    }

    /** Gives it back; without effect when it is no longer the caller's. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(String nombre, long token) {
        withConnection(connection -> {
            try (PreparedStatement update = connection.prepareStatement(RELEASE)) {
                update.setString(1, nombre);
                update.setLong(2, token);
                return update.executeUpdate();
            }
        });
    }

    /** Who holds it now, if anybody. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Arriendo> holder(String nombre) {
        return withConnection(connection -> read(connection, nombre));
    }

    private static boolean exists(Connection connection, String nombre) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM arriendos WHERE nombre = ?")) {
            query.setString(1, nombre);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean retake(Connection connection, String nombre, String dueno, String usuario, Duration length)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE)) {
            update.setString(1, dueno);
            update.setString(2, usuario);
            update.setLong(3, micros(length));
            update.setString(4, nombre);
            return update.executeUpdate() == 1;
        }
    }

    /**
     * The first time ever. The row comes taken: an insert that found it there and an update after it would make two
     * takers wait for each other.
     */
    private static boolean takeFirst(
            Connection connection, String nombre, String dueno, String usuario, Duration length) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TAKE_FIRST)) {
            insert.setString(1, nombre);
            insert.setString(2, dueno);
            insert.setString(3, usuario);
            insert.setLong(4, micros(length));
            return insert.executeUpdate() == 1;
        }
    }

    private static Optional<Arriendo> read(Connection connection, String nombre) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, nombre);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !row.getBoolean(7)) {
                    return Optional.empty();
                }
                return Optional.of(new Arriendo(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        instant(row, 4),
                        instant(row, 5),
                        row.getString(6)));
            }
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static long micros(Duration length) {
        return length.toNanos() / 1_000;
    }

    private <T> T withConnection(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("lease table out of reach", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
