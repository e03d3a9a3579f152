package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketAsignado;
import es.isr.crm.soporte.entity.TicketCerrado;
import es.isr.crm.soporte.entity.TicketReabierto;
import es.isr.crm.soporte.entity.TicketReclamado;
import es.isr.crm.soporte.entity.TicketResuelto;
import es.isr.crm.soporte.entity.TicketYaTomadoException;
import es.isr.crm.soporte.entity.Vencimiento;
import es.isr.crm.soporte.entity.VisitaInnecesaria;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/**
 * What may be done with a ticket: its state, its story and its term change together, and whoever wants to know is told
 * inside the transaction. Every ticket given to it is held by that transaction.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Tickets {

    @Inject
    private Comentarios comentarios;

    @Inject
    private Encargados encargados;

    @Inject
    private Horario horario;

    @Inject
    private Event<TicketAsignado> asignados;

    @Inject
    private Event<TicketReclamado> reclamados;

    @Inject
    private Event<TicketResuelto> resueltos;

    @Inject
    private Event<TicketCerrado> cerrados;

    @Inject
    private Event<TicketReabierto> reabiertos;

    @Inject
    private Event<VisitaInnecesaria> visitas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Whoever asks takes it.
     *
     * @throws TicketYaTomadoException when somebody else has it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    public void tomar(Ticket ticket) {
        if (ticket.isDeOtro(actor.getId())) {
            throw new TicketYaTomadoException(encargados.nombreDe(ticket.getAsignadoId()));
        }
        if (ticket.tomar(actor.getId())) {
            comentarios.contar(ticket.getId(), Relato.of("tomado"));
            asignados.fire(new TicketAsignado(ticket.getId(), actor.getId(), actor.getId()));
        }
    }

    /**
     * Says whose it is, how urgent, and what it is about; what is otherwise than before is told.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that user cannot have it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    public void organizar(Ticket ticket, RepartoTicket reparto) {
        boolean complained = ticket.getMateria() != null;
        if (ticket.clasificar(reparto.tipo(), reparto.materia())) {
            comentarios.contar(ticket.getId(), Relato.of("tipo", Relato.of(reparto.tipo())));
        }
        if (ticket.priorizar(reparto.prioridad())) {
            comentarios.contar(ticket.getId(), Relato.of("prioridad", Relato.of(reparto.prioridad())));
        }
        vencer(ticket);
        if (!complained && ticket.getMateria() != null) {
            reclamados.fire(new TicketReclamado(ticket.getId(), ticket.getClienteId()));
        }
        if (!Objects.equals(ticket.getAsignadoId(), reparto.asignadoId())) {
            asignar(ticket, reparto.asignadoId());
        }
    }

    private void asignar(Ticket ticket, Long usuarioId) {
        String nombre = usuarioId == null ? null : encargados.nombre("asignado", usuarioId);
        ticket.asignar(usuarioId);
        comentarios.contar(ticket.getId(), nombre == null ? Relato.of("soltado") : Relato.of("asignado", nombre));
        asignados.fire(new TicketAsignado(ticket.getId(), usuarioId, actor.getId()));
    }

    /** @throws es.isr.crm.soporte.entity.TransicionTicketException when it waits already, or is solved */
    public void esperarCliente(Ticket ticket) {
        ticket.esperarCliente(reloj.now());
        comentarios.contar(ticket.getId(), Relato.of("espera"));
    }

    /** @throws es.isr.crm.soporte.entity.TransicionTicketException when it does not wait */
    public void reanudar(Ticket ticket) {
        ticket.reanudar(reloj.now(), horario.desde(ticket.getCreatedAt()));
        vencer(ticket);
        comentarios.contar(ticket.getId(), Relato.of("reanudado"));
    }

    /**
     * @param solucion what was done; the customer may read it
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it is solved already
     */
    public void resolver(Ticket ticket, String solucion) {
        ticket.resolver(solucion, actor.getId(), reloj.now(), horario.desde(ticket.getCreatedAt()));
        comentarios.contar(ticket.getId(), Relato.of("resuelto", solucion));
        resueltos.fire(new TicketResuelto(ticket.getId(), ticket.getClienteId()));
    }

    /** @throws es.isr.crm.soporte.entity.TransicionTicketException when it is not solved */
    public void cerrar(Ticket ticket) {
        ticket.cerrar(reloj.now());
        comentarios.contar(ticket.getId(), Relato.of("cerrado"));
        cerrados.fire(new TicketCerrado(ticket.getId(), ticket.getClienteId()));
    }

    /** @throws es.isr.crm.soporte.entity.TransicionTicketException when it is open */
    public void reabrir(Ticket ticket, String motivo) {
        ticket.reabrir(reloj.now(), horario.desde(ticket.getCreatedAt()));
        vencer(ticket);
        comentarios.contar(ticket.getId(), Relato.of("reabierto", motivo));
        reabiertos.fire(new TicketReabierto(ticket.getId(), ticket.getClienteId()));
    }

    /** Nobody need go to the customer for it any more: it is solved, or closed. */
    public void anularVisitas(Ticket ticket) {
        visitas.fire(new VisitaInnecesaria(ticket.getId(), Relato.of("sinVisita", ticket.getNumero())));
    }

    private void vencer(Ticket ticket) {
        ticket.vencer(Vencimiento.of(ticket.plazo(), horario.plazos(), horario.desde(ticket.getCreatedAt())));
    }
}
