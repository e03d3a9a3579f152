package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.BloqueoAcceso;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sweeps up each night what the door leaves behind: forgotten failures, passes that nobody can use any
 * more, and sessions that ended long ago. On several
 * nodes it finds less to sweep, and that is all.
 */
@Singleton
public class LimpiezaAccesos {

    private static final Logger LOG = Logger.getLogger(LimpiezaAccesos.class.getName());
    private static final Duration KEEP_PASSES = Duration.ofDays(7);
    private static final Duration KEEP_SESSIONS = Duration.ofDays(90);

    @Inject
    private BloqueoRepository bloqueos;

    @Inject
    private SesionRepository sesiones;

    @Inject
    private IdentidadOidcRepository identidades;

    @Inject
    private PaseRepository pases;

    @Inject
    private Reloj reloj;

    @Schedule(hour = "4", minute = "10", timezone = "Europe/Madrid", persistent = false)
    void sweep() {
        Instant now = reloj.now();
        int failures = bloqueos.deleteOlderThan(now.minus(BloqueoAcceso.FORGET_AFTER));
        identidades.olvidarTokens(now);
        int sessions = sesiones.deleteExpiredBefore(now.minus(KEEP_SESSIONS));
        int passes = pases.deleteExpiredBefore(now.minus(KEEP_PASSES));
        LOG.log(Level.FINE, "{0} failures forgotten, {1} old sessions and {2} old passes removed", new Object[] {
            failures, sessions, passes
        });
    }
}
