package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.control.Aperturas;
import es.isr.crm.soporte.control.CercanosQuery;
import es.isr.crm.soporte.control.Comentarios;
import es.isr.crm.soporte.control.Encargados;
import es.isr.crm.soporte.control.TicketFichaQuery;
import es.isr.crm.soporte.control.TicketQuery;
import es.isr.crm.soporte.control.TicketRepository;
import es.isr.crm.soporte.control.TicketValidator;
import es.isr.crm.soporte.control.Tickets;
import es.isr.crm.soporte.entity.ComentarioRow;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.RecuentoTickets;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.Ticket;
import es.isr.crm.soporte.entity.TicketCambiadoException;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TicketsCercanos;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The support desk. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class TicketService {

    @Inject
    private TicketRepository tickets;

    @Inject
    private Aperturas aperturas;

    @Inject
    private Tickets control;

    @Inject
    private Comentarios comentarios;

    @Inject
    private TicketValidator validator;

    @Inject
    private Encargados encargados;

    @Inject
    private TicketQuery consulta;

    @Inject
    private TicketFichaQuery fichas;

    @Inject
    private CercanosQuery cercanos;

    /**
     * A page of tickets.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code numero}, {@code asunto}, {@code prioridad}, {@code estado}, {@code creado}
     *     or {@code vence}; by none of these, the urgent ones first, then the overdue, then the oldest
     */
    public Page<TicketRow> search(TicketFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /** How many there are in each state and overdue, whatever states the filter asks for. */
    public RecuentoTickets contar(TicketFilter filter) {
        return consulta.contar(filter);
    }

    /** @throws NotFoundException when there is none */
    public TicketFicha get(Long id) {
        return fichas.find(id).orElseThrow(() -> new NotFoundException("ticket", id));
    }

    /** What happened to a ticket, from the beginning. */
    public List<ComentarioRow> findHistoria(Long id) {
        return fichas.findHistoria(id);
    }

    /**
     * The latest tickets whose number is, or begins or ends with, what is typed: {@code T2026-000123}, {@code t2026}, {@code
     * 123}.
     */
    public List<TicketRow> findByNumero(String typed) {
        return fichas.findByNumero(typed);
    }

    /** The people who may be given a ticket, by name. */
    public List<UsuarioOption> findEncargados() {
        return encargados.find();
    }

    /**
     * Open tickets that may be about the same thing.
     *
     * @param servicioId the service, or null for any of the customer's
     * @param ticketId a ticket that does not count, or null
     */
    public TicketsCercanos findCercanos(Long clienteId, Long servicioId, Long ticketId) {
        return clienteId == null ? TicketsCercanos.NINGUNO : cercanos.find(clienteId, servicioId, ticketId);
    }

    /**
     * Opens a ticket.
     *
     * @return its id
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws NotFoundException when there is no such customer
     */
    @Auditado("soporte.crear")
    public Long crear(PeticionTicket peticion) {
        return aperturas.abrir(peticion).getId();
    }

    /**
     * Writes into a ticket's story, whatever its state.
     *
     * @param interno whether the customer is not to read it
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a text
     */
    @Auditado("soporte.comentar")
    public void comentar(Long id, String texto, boolean interno) {
        validator.requireTexto("texto", texto);
        comentarios.escribir(tickets.getForUpdate(id), texto.strip(), interno);
    }

    /**
     * Whoever asks takes it. Of two who ask at once one gets it.
     *
     * @throws es.isr.crm.soporte.entity.TicketYaTomadoException when somebody else has it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    @Auditado("soporte.tomar")
    public void tomar(Long id) {
        control.tomar(tickets.getForUpdate(id));
    }

    /**
     * Says whose it is, how urgent, and what it is about.
     *
     * @param version what was looked at
     * @throws TicketCambiadoException when it went on since
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that user cannot have it, or of a complaint without
     *     what it is about
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    @Auditado("soporte.organizar")
    public void organizar(Long id, int version, RepartoTicket reparto) {
        validator.check(reparto);
        Ticket ticket = tickets.getForUpdate(id);
        if (ticket.getVersion() != version) {
            throw new TicketCambiadoException(ticket.getNumero());
        }
        control.organizar(ticket, reparto);
    }

    /**
     * Only the customer can bring it on now.
     *
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it waits already, or is solved
     */
    @Auditado("soporte.esperarCliente")
    public void esperarCliente(Long id) {
        control.esperarCliente(tickets.getForUpdate(id));
    }

    /**
     * The customer has answered.
     *
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it does not wait
     */
    @Auditado("soporte.reanudar")
    public void reanudar(Long id) {
        control.reanudar(tickets.getForUpdate(id));
    }

    /**
     * It is solved.
     *
     * @param solucion what was done; the customer may read it
     * @param anularCitas whether nobody goes there for it any more: its appointments that are to come are cancelled
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a solution
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it is solved already
     */
    @Auditado("soporte.resolver")
    public void resolver(Long id, String solucion, boolean anularCitas) {
        validator.requireTexto("solucion", solucion);
        Ticket ticket = tickets.getForUpdate(id);
        control.resolver(ticket, solucion.strip());
        if (anularCitas) {
            control.anularVisitas(ticket);
        }
    }

    /**
     * The customer agrees with the solution.
     *
     * @param anularCitas whether nobody goes there for it any more: its appointments that are to come are cancelled
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it is not solved
     */
    @Auditado("soporte.cerrar")
    public void cerrar(Long id, boolean anularCitas) {
        Ticket ticket = tickets.getForUpdate(id);
        control.cerrar(ticket);
        if (anularCitas) {
            control.anularVisitas(ticket);
        }
    }

    /**
     * It was not solved after all.
     *
     * @param motivo why
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     * @throws es.isr.crm.soporte.entity.TransicionTicketException when it is open
     */
    @Auditado("soporte.reabrir")
    public void reabrir(Long id, String motivo) {
        validator.requireTexto("motivo", motivo);
        control.reabrir(tickets.getForUpdate(id), motivo.strip());
    }
}
