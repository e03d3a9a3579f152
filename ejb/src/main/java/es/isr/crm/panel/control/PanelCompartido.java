package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/** The last figures counted on this node, so that all viewers of some seconds share one computation. */
@ApplicationScoped
public class PanelCompartido {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Reloj reloj;

    private volatile PanelDatos last;

    /** The figures, counted again when they are older than some seconds. */
    public PanelDatos get(Supplier<PanelDatos> count) {
        PanelDatos known = last;
        if (known == null || known.calculado().plus(FRESH).isBefore(reloj.now())) {
            known = count.get();
            last = known;
        }
        return known;
    }
}
