package es.isr.crm.web.soporte;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.TicketFicha;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A complaint beside what the law wants of it. */
@Named
@RequestScoped
public class TicketReclamacionView {

    @Inject
    private Reloj reloj;

    /** Whether the law's limit has passed and the customer has no answer. */
    public boolean isPasado(TicketFicha ticket) {
        return ticket.fila().estado().isAbierto()
                && ticket.tiempos().limiteLegal() != null
                && ticket.tiempos().limiteLegal().isBefore(reloj.now());
    }
}
