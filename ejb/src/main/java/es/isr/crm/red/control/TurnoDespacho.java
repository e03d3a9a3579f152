package es.isr.crm.red.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Whose turn it is to send to PSO: one node's at a time, as long as its lease is kept. */
@ApplicationScoped
public class TurnoDespacho {

    static final String NOMBRE = "despachador-pso";

    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final String HELD = """
            SELECT COUNT(*) FROM arriendos
             WHERE nombre = ? AND token = ? AND hasta > UTC_TIMESTAMP(6)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

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

    /** Gives it back, so that another node need not wait. */
    public void release() {
        if (token != 0) {
            arriendos.release(NOMBRE, token);
            token = 0;
        }
    }

    private static String owner() {
        return System.getProperty("jboss.node.name", "crm") + "/"
                + ProcessHandle.current().pid();
    }
}
