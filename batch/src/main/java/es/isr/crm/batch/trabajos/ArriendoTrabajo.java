package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The leases of the jobs that run on this node, kept alive while they run. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ArriendoTrabajo {

    private static final Logger LOG = Logger.getLogger(ArriendoTrabajo.class.getName());

    /** A node that died is given up after this. */
    private static final Duration LENGTH = Duration.ofMinutes(2);

    private final Map<String, Long> tokens = new ConcurrentHashMap<>();

    @Inject
    private Arriendos arriendos;

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

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void keep() {
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
