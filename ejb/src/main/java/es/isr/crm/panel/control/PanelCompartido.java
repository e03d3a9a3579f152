package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.red.entity.NovedadPso;
import es.isr.crm.shared.control.Compartida;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/** The last figures counted on this node, so that all viewers of some seconds share one computation. */
@ApplicationScoped
public class PanelCompartido {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Reloj reloj;

    private final Compartida<PanelDatos> figures = new Compartida<>(FRESH);

    /** The figures, counted again when they are older than some seconds. */
    public PanelDatos get(Supplier<PanelDatos> count) {
        return figures.get(reloj.now(), count);
    }

    /** Who has just done something about PSO sees it at once; whoever is on another node, within seconds. */
    void onNovedad(@Observes(during = TransactionPhase.AFTER_SUCCESS) NovedadPso novedad) {
        figures.forget();
    }
}
