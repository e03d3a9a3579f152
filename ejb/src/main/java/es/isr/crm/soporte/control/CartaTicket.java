package es.isr.crm.soporte.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.correo.entity.Carta;
import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.soporte.entity.AvisoTicket;
import es.isr.crm.soporte.entity.ComentarioTicket;
import es.isr.crm.soporte.entity.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mail about a ticket says, written as it is about to go out. What is not so any more by then is not told: that it
 * was solved when it is open again, that it is a technician's when it is somebody else's.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CartaTicket {

    private static final String WORDS = "es.isr.crm.soporte.avisos";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Justificantes justificantes;

    /**
     * What it says.
     *
     * @param nombre whom it is for
     * @return nothing when it is not so any more, or the customer does not want to be told
     */
    public Optional<Carta> of(AvisoTicket aviso, String nombre, Locale idioma) {
        Ticket ticket = em.find(Ticket.class, aviso.getTicketId());
        Cliente cliente = clientes.getById(ticket.getClienteId());
        Redaccion t = Redaccion.of(WORDS, idioma);
        if (aviso.getClase() == ClaseEntrega.TICKET_ASIGNADO) {
            return Optional.of(ticket)
                    .filter(open -> open.getEstado().isAbierto())
                    .filter(theirs -> Objects.equals(theirs.getAsignadoId(), aviso.getUsuarioId()))
                    .map(theirs -> alTecnico(theirs, cliente, nombre, t));
        }
        boolean receipt = aviso.getClase() == ClaseEntrega.TICKET_CREADO && ticket.getMateria() != null;
        if (!receipt && !cliente.isAvisosTickets()) {
            return Optional.empty();
        }
        if (aviso.getClase() == ClaseEntrega.TICKET_RESUELTO
                && ticket.getEstado().isAbierto()) {
            return Optional.empty();
        }
        return Optional.of(alCliente(aviso, ticket, nombre, t));
    }

    private Carta alCliente(AvisoTicket aviso, Ticket ticket, String nombre, Redaccion t) {
        boolean receipt = aviso.getClase() == ClaseEntrega.TICKET_CREADO && ticket.getMateria() != null;
        String key = aviso.getClase().name().toLowerCase(Locale.ROOT) + (receipt ? ".reclamacion" : "");
        List<String> text = new ArrayList<>(List.of(t.get("texto." + key)));
        if (aviso.getClase() == ClaseEntrega.TICKET_RESPONDIDO) {
            text.addAll(lineas(
                    em.find(ComentarioTicket.class, aviso.getComentarioId()).getTexto()));
        } else if (aviso.getClase() == ClaseEntrega.TICKET_RESUELTO) {
            text.addAll(lineas(ticket.getSolucion()));
            text.add(t.get("texto.ticket_resuelto.sigue"));
        } else if (ticket.getLimiteLegalAt() != null) {
            text.add(t.frase("plazo", t.momento(ticket.getLimiteLegalAt())));
        }
        if (!receipt) {
            text.add(t.get("baja"));
        }
        List<Dato> facts = List.of(
                new Dato(t.get(receipt ? "referencia" : "numero"), ticket.getNumero()),
                new Dato(t.get("que"), ticket.getAsunto()),
                new Dato(t.get("abierto"), t.momento(ticket.getCreatedAt())));
        return new Carta(
                t.frase("asunto." + key, ticket.getNumero(), ticket.getAsunto()),
                t.frase("saludo", nombre),
                text,
                facts,
                receipt
                        ? new Carta.Documento(t.frase("fichero", ticket.getNumero()), justificantes.impreso(ticket))
                        : null);
    }

    private Carta alTecnico(Ticket ticket, Cliente cliente, String nombre, Redaccion t) {
        List<String> text = new ArrayList<>(List.of(t.get("texto.ticket_asignado")));
        if (ticket.getDescripcion() != null) {
            text.addAll(lineas(ticket.getDescripcion()));
        }
        List<Dato> facts = new ArrayList<>();
        facts.add(new Dato(t.get("numero"), ticket.getNumero()));
        facts.add(new Dato(t.get("cliente"), cliente.getNombreCompleto()));
        if (cliente.getTelefono() != null) {
            facts.add(new Dato(t.get("telefono"), t.marcado(cliente.getTelefono())));
        }
        facts.add(new Dato(t.get("lugar"), lugar(ticket, cliente)));
        facts.add(new Dato(
                t.get("prioridad"),
                t.get("prioridad." + ticket.getPrioridad().name().toLowerCase(Locale.ROOT))));
        if (ticket.getVenceAt() != null) {
            facts.add(new Dato(t.get("vence"), t.momento(ticket.getVenceAt())));
        }
        return new Carta(
                t.frase("asunto.ticket_asignado", ticket.getNumero(), ticket.getAsunto()),
                t.frase("saludo.tecnico", nombre),
                text,
                facts,
                null);
    }

    /** Where the service is, or where the customer lives. */
    private String lugar(Ticket ticket, Cliente cliente) {
        ServicioCliente servicio =
                ticket.getServicioId() == null ? null : em.find(ServicioCliente.class, ticket.getServicioId());
        return servicio == null
                ? cliente.getDireccion() + ", " + cliente.getLocalidad()
                : servicio.getUbicacion().getDireccion() + ", "
                        + servicio.getUbicacion().getLocalidad();
    }

    /** What was written in several lines is told in several paragraphs. */
    private static List<String> lineas(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
