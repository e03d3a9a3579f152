package es.isr.crm.panel.control;

import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.shared.control.Compartida;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/** What is overdue, as it was last added up on this node: it changes by the day, and each page asks for it. */
@ApplicationScoped
public class DeudaCompartida {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private Reloj reloj;

    private final Compartida<DeudorRow.Totales> debt = new Compartida<>(FRESH);

    /** The debt, added up again when that was more than a minute ago. */
    public DeudorRow.Totales get(Supplier<DeudorRow.Totales> sum) {
        return debt.get(reloj.now(), sum);
    }
}
