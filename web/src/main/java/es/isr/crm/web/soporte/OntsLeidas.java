package es.isr.crm.web.soporte;

import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.soporte.boundary.OntTicketService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ONTs that the tickets of a page can be about, each looked up once a request. */
@RequestScoped
public class OntsLeidas {

    @Inject
    private OntTicketService onts;

    private final Map<Long, List<OntFicha>> byTicket = new HashMap<>();

    public List<OntFicha> of(Long ticketId) {
        return byTicket.computeIfAbsent(ticketId, onts::find);
    }

    /** What was looked up in this request may have changed. */
    public void forget() {
        byTicket.clear();
    }
}
