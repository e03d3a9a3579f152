package es.isr.crm.shared.control;

import es.isr.crm.shared.control.Arriendos.Arriendo;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Whose turn it is to do what only one node may do at a time, as long as its lease is kept. Each dispatcher has a child of
 * it, one per application.
 */
public abstract class Turno {

    private static final String RELEASE = "UPDATE arriendos SET hasta = NULL WHERE nombre = ? AND token = ?";
    private static final String HELD = """
            SELECT COUNT(*) FROM arriendos
             WHERE nombre = ? AND token = ? AND hasta > UTC_TIMESTAMP(6)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/IsrCrmLocal")
    private DataSource dataSource;

    @Inject
    private Arriendos arriendos;

    private final String nombre;
    private final Duration length;
    private volatile long token;

    /**
     * @param nombre name of the lease
     * @param length how long it lasts unless it is kept
     */
    protected Turno(String nombre, Duration length) {
        this.nombre = nombre;
        this.length = length;
    }

    /**
     * Takes the turn or keeps it. Called by one thread at a time.
     *
     * @return the fencing token, or nothing when another node has the turn
     */
    public Optional<Long> hold() {
        if (token != 0 && arriendos.keep(nombre, token, length)) {
            return Optional.of(token);
        }
        Optional<Arriendo> taken = arriendos.take(nombre, owner(), Actor.SISTEMA, length);
        token = taken.map(Arriendo::token).orElse(0L);
        return taken.map(Arriendo::token);
    }

    /** Whether the turn is still the one of this token, by the database's clock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isHeld(long fencingToken) {
        Number held = (Number) em.createNativeQuery(HELD)
                .setParameter(1, nombre)
                .setParameter(2, fencingToken)
                .getSingleResult();
        return held.intValue() == 1;
    }

    /**
     * Gives it back when the application stops, so that the next start need not wait. By SQL of its own: the bean of the
     * leases may have been stopped before.
     */
    public void release() {
        if (token == 0) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(RELEASE)) {
            update.setString(1, nombre);
            update.setLong(2, token);
            update.executeUpdate();
            token = 0;
        } catch (SQLException e) {
            throw new IllegalStateException("lease " + nombre + " runs out by itself", e);
        }
    }

    private static String owner() {
        return System.getProperty("jboss.node.name", "crm") + "/"
                + ProcessHandle.current().pid();
    }
}
