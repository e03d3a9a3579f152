package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.entity.EstadoIncidencia;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.Incidencia;
import es.isr.crm.soporte.entity.IncidenciaRow;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketCreado;
import es.isr.crm.soporte.entity.TicketEnIncidenciaException;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Shared faults and their tickets. Whoever changes both takes the fault first and then the tickets in the order of their
 * ids, so that two who meet wait for one another instead of for ever.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Incidencias {

    /** The link that is there already wins. */
    private static final String VINCULAR = """
            INSERT INTO tickets_incidencia (ticket_id, incidencia_id, usuario, vinculado_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE ticket_id = ticket_id""";

    private static final String DESVINCULAR = "DELETE FROM tickets_incidencia WHERE ticket_id = ?";

    private static final String DE_INCIDENCIA =
            "SELECT ticket_id FROM tickets_incidencia WHERE incidencia_id = ? ORDER BY ticket_id";

    private static final String DE_TICKET = "SELECT incidencia_id FROM tickets_incidencia WHERE ticket_id = ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IncidenciaRepository incidencias;

    @Inject
    private IncidenciaQuery consulta;

    @Inject
    private TicketRepository tickets;

    @Inject
    private Tickets control;

    @Inject
    private Comentarios comentarios;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** What a customer tells of while somebody is at the fault of their port is about that fault. */
    void onCreado(@Observes TicketCreado creado) {
        Ticket ticket = tickets.get(creado.ticketId());
        if (ticket.getTipo() == TipoTicket.AVERIA) {
            consulta.findViva(ticket.getClienteId(), ticket.getServicioId())
                    .filter(IncidenciaRow::isAbierta)
                    .map(open -> incidencias.getForUpdate(open.id()))
                    .filter(open -> open.getEstado() == EstadoIncidencia.ABIERTA)
                    .ifPresent(open -> vincular(open, List.of(ticket.getId())));
        }
    }

    /**
     * Attaches tickets to a fault.
     *
     * @param incidencia one that somebody is at, held by this transaction
     * @throws TicketEnIncidenciaException when one tells of another fault that is not over
     */
    public void vincular(Incidencia incidencia, Collection<Long> ticketIds) {
        incidencia.require(EstadoIncidencia.ABIERTA);
        // What follows goes past the entities.
        incidencias.flush();
        for (Long ticketId : ticketIds.stream().distinct().sorted().toList()) {
            Ticket ticket = tickets.getForUpdate(ticketId);
            Optional<IncidenciaRow> other =
                    consulta.findDeTicket(ticketId).filter(link -> !link.id().equals(incidencia.getId()));
            if (other.filter(IncidenciaRow::isViva).isPresent()) {
                throw new TicketEnIncidenciaException(ticket.getNumero());
            }
            if (other.isPresent()) {
                sql.execute(DESVINCULAR, ticketId);
            }
            vincular(incidencia, ticketId);
        }
    }

    private void vincular(Incidencia incidencia, Long ticketId) {
        int written = sql.execute(
                VINCULAR,
                ticketId,
                incidencia.getId(),
                actor.getNombre(),
                LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC));
        if (written > 0) {
            comentarios.contar(
                    ticketId,
                    incidencia.getAviso() == null
                            ? Relato.of("incidencia", incidencia.getOlt(), incidencia.getPon())
                            : Relato.of(
                                    "incidencia.aviso",
                                    incidencia.getOlt(),
                                    incidencia.getPon(),
                                    incidencia.getAviso()));
        }
    }

    /** A ticket is about something else after all. */
    public void desvincular(Long ticketId) {
        tickets.getForUpdate(ticketId);
        if (sql.execute(DESVINCULAR, ticketId) > 0) {
            comentarios.contar(ticketId, Relato.of("incidencia.fuera"));
        }
    }

    /** The fault that a ticket is attached to. */
    public Optional<Long> findDeTicket(Long ticketId) {
        return sql.ask(DE_TICKET, List.of(ticketId), row -> row.getLong(1)).stream()
                .findFirst();
    }

    /** The tickets attached to a fault. */
    public List<Long> findTickets(Long incidenciaId) {
        return sql.ask(DE_INCIDENCIA, List.of(incidenciaId), row -> row.getLong(1));
    }

    /**
     * It is over: those of its tickets that are not solved are, with its text, and all are closed.
     *
     * @param incidencia held by this transaction
     * @param solucion what was done; the customers read it
     */
    public void cerrar(Incidencia incidencia, String solucion) {
        incidencia.cerrar(solucion, actor.getNombre(), reloj.now());
        for (Long ticketId : findTickets(incidencia.getId())) {
            Ticket ticket = tickets.getForUpdate(ticketId);
            if (ticket.getEstado().isAbierto()) {
                control.resolver(ticket, solucion);
            }
            if (ticket.getEstado() == EstadoTicket.RESUELTO) {
                control.cerrar(ticket);
            }
        }
    }
}
