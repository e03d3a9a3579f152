package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.CifrasClientes;
import es.isr.crm.panel.entity.CifrasDinero;
import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.panel.entity.CifrasTickets;
import es.isr.crm.shared.control.Compartida;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The figures of the business as they were last counted on this node, at most ten seconds ago: all viewers share one
 * computation.
 */
@ApplicationScoped
public class CifrasCompartidas {

    private static final Duration FRESH = Duration.ofSeconds(9);

    @Inject
    private Reloj reloj;

    private final Compartida<CifrasClientes> clientes = new Compartida<>(FRESH);
    private final Compartida<CifrasDinero> dinero = new Compartida<>(FRESH);
    private final Compartida<CifrasTickets> tickets = new Compartida<>(FRESH);
    private final Compartida<CifrasLeads> leads = new Compartida<>(FRESH);
    private final MesesCerrados cerrados = new MesesCerrados();

    public CifrasClientes clientes(Supplier<CifrasClientes> count) {
        return clientes.get(reloj.now(), count);
    }

    public CifrasDinero dinero(DineroQuery query) {
        Meses meses = Meses.until(reloj.today());
        Instant now = reloj.now();
        return dinero.get(now, () -> query.count(meses, cerrados.get(now, meses, query::add)));
    }

    public CifrasTickets tickets(Supplier<CifrasTickets> count) {
        return tickets.get(reloj.now(), count);
    }

    public CifrasLeads leads(Supplier<CifrasLeads> count) {
        return leads.get(reloj.now(), count);
    }
}
