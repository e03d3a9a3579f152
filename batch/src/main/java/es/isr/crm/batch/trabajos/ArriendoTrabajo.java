package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.control.Ejecuciones;
import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The leases of the jobs that run on this node, kept alive while they run. How a job ended is written down before its lease is
 * given back; while the database is away neither can be, and both are done when it is there again.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ArriendoTrabajo {

    private static final Logger LOG = Logger.getLogger(ArriendoTrabajo.class.getName());

    /** A node that died is given up after this. */
    private static final Duration LENGTH = Duration.ofMinutes(2);

    private final Map<String, Long> tokens = new ConcurrentHashMap<>();
    private final Queue<Fin> unwritten = new ConcurrentLinkedQueue<>();

    @Inject
    private Arriendos arriendos;

    @Inject
    private Ejecuciones ejecuciones;

    /**
     * How a run of a job ended.
     *
     * @param token of its lease, or null: when the end is written late, another run may have the next one
     */
    private record Fin(String trabajo, long ejecucion, Estado estado, String resultado, Long token) {}

    /**
     * Takes the lease of a job for this node.
     *
     * @throws TrabajoEnMarchaException when the job runs already
     */
    public void take(String trabajo, String usuario) {
        Optional<Arriendo> taken = arriendos.take(name(trabajo), node(), usuario, LENGTH);
        if (taken.isEmpty()) {
            Arriendo holder = holder(trabajo)
                    .orElseThrow(() -> new IllegalStateException("lease of " + trabajo + " changed hands just now"));
            throw new TrabajoEnMarchaException(trabajo, holder.desde(), holder.usuario());
        }
        tokens.put(trabajo, taken.get().token());
    }

    /** Whether this node holds the lease of a job. */
    public boolean isHeld(String trabajo) {
        return tokens.containsKey(trabajo);
    }

    /** Who runs a job now, if anybody. */
    public Optional<Arriendo> holder(String trabajo) {
        return arriendos.holder(name(trabajo));
    }

    /** Gives the lease back. */
    public void release(String trabajo) {
        Long token = tokens.remove(trabajo);
        if (token != null) {
            arriendos.release(name(trabajo), token);
        }
    }

    /**
     * A run is over: how it went is written down and the lease given back, now or as soon as the database is there.
     *
     * @param resultado in words, or null
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void end(String trabajo, long ejecucion, Estado estado, String resultado) {
        Fin fin = new Fin(trabajo, ejecucion, estado, resultado, tokens.get(trabajo));
        if (!write(fin)) {
            unwritten.add(fin);
        }
    }

    private boolean write(Fin fin) {
        try {
            ejecuciones.end(fin.trabajo(), fin.ejecucion(), fin.estado(), fin.resultado());
            if (fin.token() != null) {
                arriendos.release(name(fin.trabajo()), fin.token());
                tokens.remove(fin.trabajo(), fin.token());
            }
            return true;
        } catch (EJBException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "The end of run " + fin.ejecucion() + " of job " + fin.trabajo() + " (" + fin.estado()
                            + ") could not be written down; it is tried again");
            return false;
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void keep() {
        unwritten.removeIf(this::write);
        tokens.forEach((trabajo, token) -> {
            if (!arriendos.keep(name(trabajo), token, LENGTH)) {
                tokens.remove(trabajo, token);
                LOG.log(Level.WARNING, "The lease of job {0} was lost", trabajo);
            }
        });
    }

    private static String name(String trabajo) {
        return "trabajo:" + trabajo;
    }

    private static String node() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }
}
