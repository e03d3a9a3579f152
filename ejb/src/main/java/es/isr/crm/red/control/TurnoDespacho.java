package es.isr.crm.red.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Whose turn it is to send to PSO: one node's at a time, as long as its lease is kept. */
@ApplicationScoped
public class TurnoDespacho {

    static final String NOMBRE = "despachador-pso";

    private static final Duration LENGTH = Duration.ofSeconds(20);
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

    private volatile long token;

    /**
     * Takes the turn or keeps it. Called by one thread at a time.
     *
     * @return the fencing token, or nothing when another node has the turn
     */
    public Optional<Long> hold() {
        if (token != 0 && arriendos.keep(NOMBRE, token, LENGTH)) {
            return Optional.of(token);
        }
        Optional<Arriendo> taken = arriendos.take(NOMBRE, owner(), Actor.SISTEMA, LENGTH);
        token = taken.map(Arriendo::token).orElse(0L);
        return taken.map(Arriendo::token);
    }

    /** Whether the turn is still the one of this token, by the database's clock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isHeld(long fencingToken) {
        Number held = (Number) em.createNativeQuery(HELD)
                .setParameter(1, NOMBRE)
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
            update.setString(1, NOMBRE);
            update.setLong(2, token);
            update.executeUpdate();
            token = 0;
        } catch (SQLException e) {
            throw new IllegalStateException("lease " + NOMBRE + " runs out by itself", e);
        }
    }

    private static String owner() {
        return System.getProperty("jboss.node.name", "crm") + "/"
                + ProcessHandle.current().pid();
    }
}
