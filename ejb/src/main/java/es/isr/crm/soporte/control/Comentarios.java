package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.ComentarioTicket;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketComentado;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes the story of a ticket, for everybody in this component. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Comentarios {

    @Inject
    private TicketRepository tickets;

    @Inject
    private Horario horario;

    @Inject
    private Event<TicketComentado> comentados;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * What somebody writes. The first thing that a customer is told is the answer they waited for.
     *
     * @param ticket held by this transaction
     * @param interno whether the customer is not to read it
     */
    public void escribir(Ticket ticket, String texto, boolean interno) {
        if (!interno) {
            ticket.responder(reloj.now(), horario.desde(ticket.getCreatedAt()));
        }
        add(ComentarioTicket.escrito(ticket.getId(), texto, interno, firma()));
    }

    /**
     * What came of something done on the network, whatever it was.
     *
     * @param texto in words, in Spanish
     */
    public void anotarInterno(Long ticketId, String texto) {
        add(ComentarioTicket.operacion(ticketId, texto, firma()));
    }

    /** What became of the ticket, in words, in Spanish. */
    void contar(Long ticketId, String texto) {
        add(ComentarioTicket.cambio(ticketId, texto, firma()));
    }

    private void add(ComentarioTicket comentario) {
        tickets.add(comentario);
        comentados.fire(new TicketComentado(comentario.getTicketId(), comentario.getId(), comentario.isInterno()));
    }

    private ComentarioTicket.Firma firma() {
        return new ComentarioTicket.Firma(actor.getId(), actor.getNombre(), reloj.now());
    }
}
