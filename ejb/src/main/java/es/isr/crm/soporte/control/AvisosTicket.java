package es.isr.crm.soporte.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.correo.control.Buzon;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.soporte.entity.AvisoTicket;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketAsignado;
import es.isr.crm.soporte.entity.TicketComentado;
import es.isr.crm.soporte.entity.TicketCreado;
import es.isr.crm.soporte.entity.TicketReclamado;
import es.isr.crm.soporte.entity.TicketResuelto;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * Tells the customer what happens to their ticket, and the technician which is theirs, through the log of deliveries, in
 * the transaction of what happened.
 *
 * <p>By mail, to who has an address and wants it. The receipt of a complaint is not a matter of wanting: who has no address
 * gets it on paper (Ley 10/2025, arts. 11 and 12).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AvisosTicket {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Buzon buzon;

    @Inject
    private ClienteControl clientes;

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    void onCreado(@Observes TicketCreado creado) {
        Ticket ticket = em.find(Ticket.class, creado.ticketId());
        Cliente cliente = clientes.getById(creado.clienteId());
        if (ticket.getMateria() != null) {
            sendReceipt(ticket, cliente);
        } else if (wants(cliente)) {
            send(ticket, AvisoTicket.alCliente(ticket.getId(), ClaseEntrega.TICKET_CREADO, reloj.now()), mail(cliente));
        }
    }

    /** What turns out to be a complaint has its receipt too. */
    void onReclamado(@Observes TicketReclamado reclamado) {
        sendReceipt(em.find(Ticket.class, reclamado.ticketId()), clientes.getById(reclamado.clienteId()));
    }

    private void sendReceipt(Ticket ticket, Cliente cliente) {
        Destino destino =
                Destino.of(cliente.getId(), cliente.getEmail(), true, cliente.getNombreCompleto(), cliente.getIdioma());
        send(ticket, AvisoTicket.alCliente(ticket.getId(), ClaseEntrega.TICKET_CREADO, reloj.now()), destino);
    }

    void onComentado(@Observes TicketComentado comentado) {
        Ticket ticket = em.find(Ticket.class, comentado.ticketId());
        Cliente cliente = clientes.getById(ticket.getClienteId());
        if (!comentado.interno() && wants(cliente)) {
            send(ticket, AvisoTicket.respuesta(ticket.getId(), comentado.comentarioId(), reloj.now()), mail(cliente));
        }
    }

    void onResuelto(@Observes TicketResuelto resuelto) {
        Cliente cliente = clientes.getById(resuelto.clienteId());
        if (wants(cliente)) {
            send(
                    em.find(Ticket.class, resuelto.ticketId()),
                    AvisoTicket.alCliente(resuelto.ticketId(), ClaseEntrega.TICKET_RESUELTO, reloj.now()),
                    mail(cliente));
        }
    }

    /** Who takes a ticket knows it. */
    void onAsignado(@Observes TicketAsignado asignado) {
        if (asignado.usuarioId() == null || asignado.usuarioId().equals(asignado.porId())) {
            return;
        }
        Usuario tecnico = usuarios.findById(asignado.usuarioId()).orElseThrow();
        if (tecnico.isActivo()) {
            send(
                    em.find(Ticket.class, asignado.ticketId()),
                    AvisoTicket.alTecnico(asignado.ticketId(), tecnico.getId(), reloj.now()),
                    Destino.correo(
                            null,
                            tecnico.getEmail(),
                            tecnico.getNombre(),
                            tecnico.getIdioma().name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether a customer can be written to about a ticket, and wants it. */
    private boolean wants(Cliente cliente) {
        return cliente.isAvisosTickets()
                && cliente.getEmail() != null
                && !cliente.getEmail().isBlank()
                && configuracion.is(Parametro.AVISOS_TICKETS);
    }

    private static Destino mail(Cliente cliente) {
        return Destino.correo(cliente.getId(), cliente.getEmail(), cliente.getNombreCompleto(), cliente.getIdioma());
    }

    private void send(Ticket ticket, AvisoTicket aviso, Destino destino) {
        // What it points to is written before it; nothing but the ids tells the order.
        em.flush();
        em.persist(aviso);
        em.flush();
        buzon.encolar(new NuevaEntrega(aviso.getClase(), aviso.getId(), null, ticket.getNumero(), destino));
    }
}
