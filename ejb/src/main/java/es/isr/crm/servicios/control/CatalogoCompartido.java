package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CifrasPlanes;
import es.isr.crm.shared.control.Compartida;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.CambiosAnotados;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What all plans together have and bring in, added up from every live service: once on this node for all viewers of some
 * seconds. Whoever changes something by an operation of the application sees it at once.
 */
@ApplicationScoped
public class CatalogoCompartido {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    private Reloj reloj;

    private final Compartida<CifrasPlanes> figures = new Compartida<>(FRESH);

    CifrasPlanes get(Supplier<CifrasPlanes> count) {
        return figures.get(reloj.now(), count);
    }

    void onCambios(@Observes(during = TransactionPhase.AFTER_SUCCESS) CambiosAnotados anotados) {
        figures.forget();
    }
}
