package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.red.entity.NovedadPso;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The last figures counted on this node, so that all viewers of some seconds share one computation. */
@ApplicationScoped
public class PanelCompartido {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Reloj reloj;

    private final ReentrantLock counting = new ReentrantLock();

    private volatile PanelDatos last;

    /** The figures, counted again when they are older than some seconds: by one viewer, while others see the old ones. */
    public PanelDatos get(Supplier<PanelDatos> count) {
        PanelDatos known = last;
        if (known == null) {
            return refresh(count);
        }
        if (isOld(known) && counting.tryLock()) {
            try {
                return refresh(count);
            } finally {
                counting.unlock();
            }
        }
        return known;
    }

    /** Who has just done something about PSO sees it at once; whoever is on another node, within seconds. */
    void onNovedad(@Observes(during = TransactionPhase.AFTER_SUCCESS) NovedadPso novedad) {
        last = null;
    }

    /** Figures of the future are old too: the clock was put back since. */
    private boolean isOld(PanelDatos known) {
        return Duration.between(known.calculado(), reloj.now()).abs().compareTo(FRESH) > 0;
    }

    private PanelDatos refresh(Supplier<PanelDatos> count) {
        PanelDatos counted = count.get();
        last = counted;
        return counted;
    }
}
