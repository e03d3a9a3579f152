package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.IncidenciaService;
import es.isr.crm.soporte.entity.IncidenciaDeTicket;
import es.isr.crm.web.shared.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shared fault that a ticket tells of, or may. */
@Named
@RequestScoped
public class TicketIncidenciaView {

    @Inject
    private IncidenciaService incidencias;

    @Inject
    private Submission submission;

    private final Map<Long, IncidenciaDeTicket> seen = new HashMap<>();

    /** What a ticket has to do with shared faults; looked up once a request. */
    public IncidenciaDeTicket of(Long ticketId) {
        return seen.computeIfAbsent(ticketId, incidencias::getDeTicket);
    }

    /** The ticket tells of the fault of its port. */
    public void vincular(Long ticketId) {
        submission.save("tickets_incidencia.vinculado", () -> {
            incidencias.vincular(of(ticketId).cercana().id(), List.of(ticketId));
            return "/tickets/ficha?id=" + ticketId;
        });
    }
}
