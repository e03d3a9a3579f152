package es.isr.crm.soporte.control;

import es.isr.crm.clientes.control.ClienteRepository;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketAsignado;
import es.isr.crm.soporte.entity.TicketCreado;
import es.isr.crm.soporte.entity.Vencimiento;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Opens tickets. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Aperturas {

    @Inject
    private TicketRepository tickets;

    @Inject
    private ClienteRepository clientes;

    @Inject
    private TicketValidator validator;

    @Inject
    private Encargados encargados;

    @Inject
    private Horario horario;

    @Inject
    private Numerador numerador;

    @Inject
    private Event<TicketCreado> creados;

    @Inject
    private Event<TicketAsignado> asignados;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Opens one.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such customer
     */
    public Ticket abrir(PeticionTicket peticion) {
        validator.check(peticion);
        clientes.getById(peticion.clienteId());
        if (peticion.asignadoId() != null) {
            encargados.nombre("asignado", peticion.asignadoId());
        }
        Instant now = reloj.now();
        Ticket ticket = new Ticket(numerador.siguiente(reloj.today()), peticion, actor.getId(), now);
        ticket.vencer(Vencimiento.of(ticket.plazo(), horario.plazos(), horario.desde(now)));
        tickets.add(ticket);
        creados.fire(new TicketCreado(ticket.getId(), ticket.getClienteId()));
        if (peticion.asignadoId() != null) {
            ticket.asignar(peticion.asignadoId());
            asignados.fire(new TicketAsignado(ticket.getId(), peticion.asignadoId(), actor.getId()));
        }
        return ticket;
    }
}
