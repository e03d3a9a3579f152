package es.isr.crm.soporte.control;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.entity.IncidenciaDeTicket;
import es.isr.crm.soporte.entity.IncidenciaFicha;
import es.isr.crm.soporte.entity.IncidenciaRow;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A shared fault with its tickets and the customers it reaches. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FichaIncidencia {

    @Inject
    private IncidenciaQuery consulta;

    @Inject
    private AfectadosQuery afectados;

    @Inject
    private Incidencias incidencias;

    @Inject
    private TicketFilas filas;

    @Inject
    private TicketRepository tickets;

    /** @throws NotFoundException when there is none */
    public IncidenciaFicha get(Long id) {
        IncidenciaRow row = Optional.ofNullable(id)
                .flatMap(consulta::find)
                .orElseThrow(() -> new NotFoundException("incidencia", id));
        List<TicketRow> candidates =
                row.isViva() ? filas.of(afectados.findCandidatos(row.olt(), row.pon())) : List.of();
        return new IncidenciaFicha(
                row,
                filas.of(incidencias.findTickets(id)),
                candidates,
                row.isViva() ? afectados.find(row.olt(), row.pon()) : List.of());
    }

    /** @throws NotFoundException when there is no such ticket */
    public IncidenciaDeTicket getDeTicket(Long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        Optional<IncidenciaRow> own = consulta.findDeTicket(ticketId);
        Optional<IncidenciaRow> near = own.isPresent() || !ticket.getEstado().isAbierto()
                ? Optional.empty()
                : consulta.findViva(ticket.getClienteId(), ticket.getServicioId());
        return new IncidenciaDeTicket(own.orElse(null), near.orElse(null));
    }
}
