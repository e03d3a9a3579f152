package es.isr.crm.web.agenda;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Who goes to a customer for a ticket; for the page of the ticket. Read once per page. */
@Named
@RequestScoped
public class CitasTicketView {

    @Inject
    private AgendaService agenda;

    @Inject
    private Reloj reloj;

    private Long ticket;
    private List<CitaRow> citas = List.of();

    /** What is to come first. */
    public List<CitaRow> de(Long ticketId) {
        if (!ticketId.equals(ticket)) {
            ticket = ticketId;
            citas = agenda.findByTicket(ticketId);
        }
        return citas;
    }

    /** Those that somebody still goes to, the nearest first. */
    public List<CitaRow> porVenir(Long ticketId) {
        LocalDate today = reloj.today();
        return de(ticketId).stream()
                .filter(cita -> cita.isPrevista() && !cita.franja().dia().isBefore(today))
                .toList();
    }
}
