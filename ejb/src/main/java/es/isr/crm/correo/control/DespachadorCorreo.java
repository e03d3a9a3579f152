package es.isr.crm.correo.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks every five seconds whether mail waits, and sends it on a thread of its own. {@code CRM_HORARIOS=false} switches it
 * off on a node, as it does the jobs.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = DespachadorCorreo.THREADS, maxAsync = 1)
public class DespachadorCorreo {

    /** A thread of its own: however long the mail server holds it, what the pages need is not kept waiting. */
    static final String THREADS = "java:app/concurrent/Correo";

    @Resource(lookup = THREADS)
    private ManagedExecutorService executor;

    @Inject
    private Cartero cartero;

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopping;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        boolean on = ConfigProvider.getConfig()
                .getOptionalValue("crm.horarios", Boolean.class)
                .orElse(true);
        if (on && CorreoConfig.isEncendido() && running.compareAndSet(false, true)) {
            executor.execute(this::round);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void round() {
        try {
            cartero.repartir(null, () -> stopping);
        } finally {
            running.set(false);
        }
    }
}
