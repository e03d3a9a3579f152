package es.isr.crm.soporte.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.control.Deseos;
import es.isr.crm.red.control.FichaOnt;
import es.isr.crm.red.control.OntRepository;
import es.isr.crm.red.control.OrdenRepository;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.OrdenEnCursoException;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketCerradoException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The ONT that a ticket is about, and the lines that its story gets: each step a short transaction of its own, none open
 * while PSO is called.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OntDeTicket {

    @Inject
    private TicketRepository tickets;

    @Inject
    private FichaOnt fichas;

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private Deseos deseos;

    @Inject
    private NotasOnt notas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    /** The ONTs that a ticket can be about: its service's, or when it names none all of its customer's. */
    public List<OntFicha> find(Long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        return fichas.findByCliente(ticket.getClienteId()).stream()
                .filter(ont ->
                        ticket.getServicioId() == null || ticket.getServicioId().equals(ont.servicioId()))
                .toList();
    }

    /**
     * One of these.
     *
     * @throws NotFoundException when the ticket is not about it
     */
    public OntFicha get(Long ticketId, String numeroSerie) {
        return find(ticketId, numeroSerie).orElseThrow(() -> new NotFoundException("ont", numeroSerie));
    }

    /** One of these, if it still is. */
    public Optional<OntFicha> find(Long ticketId, String numeroSerie) {
        return find(ticketId).stream()
                .filter(ont -> ont.numeroSerie().equals(numeroSerie))
                .findFirst();
    }

    /**
     * On whose behalf PSO is called.
     *
     * @throws TicketCerradoException when nothing is to be done any more
     */
    public PsoContexto requireAbierto(Long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        if (!ticket.getEstado().isAbierto()) {
            throw new TicketCerradoException(ticket.getNumero());
        }
        return PsoContexto.of(actor, ticket.getClienteId());
    }

    /** The customer whose ticket it is. */
    public Long getClienteId(Long ticketId) {
        return tickets.get(ticketId).getClienteId();
    }

    /** Writes a line into the story of a ticket, in the name of who asked for what it tells. */
    public void anotar(Long ticketId, PsoContexto contexto, String texto) {
        notas.anotar(ticketId, contexto.firma(), texto);
    }

    /**
     * Orders what is wanted of an ONT to be sent once more, now or when PSO is back. PSO is read first, and nothing is
     * sent when it shows it.
     *
     * @throws NotFoundException when the ticket is not about it, or it is not to be on the network
     * @throws OrdenEnCursoException when an order for it is on its way already
     */
    public void reaplicar(Long ticketId, String numeroSerie, PsoContexto contexto) {
        OntFicha ficha = get(ticketId, numeroSerie);
        Ont ont = onts.findForUpdate(numeroSerie)
                .filter(found -> found.getDeseado() != EstadoDeseado.AUSENTE)
                .orElseThrow(() -> new NotFoundException("ont", numeroSerie));
        if (ordenes.isUnderWay(ont)) {
            throw new OrdenEnCursoException();
        }
        deseos.reordenar(ont, TipoOrden.REPARACION, "ticket");
        String told = RelatoOnt.reaplicacion(ficha);
        auditoria.anotar(contexto.clienteId(), "red.reaplicacion", told);
        anotar(ticketId, contexto, told);
    }
}
