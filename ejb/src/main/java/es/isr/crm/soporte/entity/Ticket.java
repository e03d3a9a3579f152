package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What a customer asked for or complained of.
 *
 * <p>It is opened by somebody who talks to the customer, taken by or given to a technician, may wait for the customer, and
 * is solved with a solution in words; closed when the customer agrees. Solved or closed it can be opened again.
 */
@Entity
@Table(name = "tickets")
public class Ticket extends EntidadBase implements Auditable {

    @Column(updatable = false)
    private String numero;

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id")
    private Long servicioId;

    private String asunto;

    private String descripcion;

    @Convert(converter = TipoTicket.Jpa.class)
    private TipoTicket tipo;

    @Convert(converter = MateriaReclamacion.Jpa.class)
    private MateriaReclamacion materia;

    @Convert(converter = Prioridad.Jpa.class)
    private Prioridad prioridad;

    @Convert(converter = EstadoTicket.Jpa.class)
    private EstadoTicket estado = EstadoTicket.ABIERTO;

    @Column(name = "asignado_id")
    private Long asignadoId;

    @Column(name = "creado_por_id", updatable = false)
    private Long creadoPorId;

    private String solucion;

    @Column(name = "vence_at")
    private Instant venceAt;

    @Column(name = "limite_legal_at")
    private Instant limiteLegalAt;

    @Embedded
    private TiemposTicket tiempos = new TiemposTicket();

    private int reaperturas;

    /** For the persistence provider. */
    protected Ticket() {}

    /**
     * Opens one.
     *
     * @param numero its number
     * @param peticion what the customer wants, checked
     * @param creadoPorId who writes it down; null for the system
     * @param now when
     */
    public Ticket(String numero, PeticionTicket peticion, Long creadoPorId, Instant now) {
        stamp(now);
        this.numero = numero;
        this.clienteId = peticion.clienteId();
        this.servicioId = peticion.servicioId();
        this.asunto = peticion.asunto();
        this.descripcion = peticion.descripcion();
        this.tipo = peticion.tipo();
        this.materia = peticion.materia();
        this.prioridad = peticion.prioridad();
        this.creadoPorId = creadoPorId;
    }

    /** What its term depends on, as things are. */
    public Vencimiento.Base plazo() {
        return new Vencimiento.Base(
                prioridad, materia, getCreatedAt(), tiempos.desde(getCreatedAt()), tiempos.getEspera());
    }

    /** Its term, worked out anew after it was opened, waited, or was classed otherwise. */
    public void vencer(Vencimiento vencimiento) {
        venceAt = vencimiento.vence();
        limiteLegalAt = vencimiento.limiteLegal();
    }

    /** Whether it is somebody's, and not this one's. */
    public boolean isDeOtro(Long usuarioId) {
        return asignadoId != null && !asignadoId.equals(usuarioId);
    }

    /**
     * Somebody begins to work on what was nobody's, or theirs.
     *
     * @param usuarioId who
     * @return false when they were at it already
     * @throws TicketCerradoException when nothing is to be done any more
     */
    public boolean tomar(Long usuarioId) {
        requireAbierto();
        boolean taken = asignadoId == null || estado == EstadoTicket.ABIERTO;
        asignadoId = usuarioId;
        if (estado == EstadoTicket.ABIERTO) {
            pasar(EstadoTicket.EN_PROCESO);
        }
        return taken;
    }

    /**
     * Gives it to somebody, or to nobody: then nobody works on it.
     *
     * @return false when it was theirs already
     * @throws TicketCerradoException when nothing is to be done any more
     */
    public boolean asignar(Long usuarioId) {
        requireAbierto();
        boolean changed = !Objects.equals(asignadoId, usuarioId);
        asignadoId = usuarioId;
        if (changed && estado == EstadoTicket.EN_PROCESO) {
            pasar(EstadoTicket.ABIERTO);
        }
        return changed;
    }

    /**
     * @return false when it was so already
     * @throws TicketCerradoException when nothing is to be done any more
     */
    public boolean priorizar(Prioridad nueva) {
        requireAbierto();
        boolean changed = prioridad != nueva;
        prioridad = nueva;
        return changed;
    }

    /**
     * It is about something else than was written down.
     *
     * @param asunto what the complaint is about; null when it is none
     * @return false when it was so already
     * @throws TicketCerradoException when nothing is to be done any more
     */
    public boolean clasificar(TipoTicket nuevo, MateriaReclamacion asunto) {
        requireAbierto();
        boolean changed = tipo != nuevo || materia != asunto;
        tipo = nuevo;
        materia = asunto;
        return changed;
    }

    /**
     * From now on only the customer can bring it on.
     *
     * @throws TransicionTicketException when it waits already, or nothing is to be done any more
     */
    public void esperarCliente(Instant now) {
        requireDistinto(EstadoTicket.PENDIENTE_CLIENTE);
        pasar(EstadoTicket.PENDIENTE_CLIENTE);
        tiempos.esperar(now);
    }

    /**
     * The customer has answered.
     *
     * @throws TransicionTicketException when it does not wait
     */
    public void reanudar(Instant now, CalendarioLaboral calendario) {
        if (estado != EstadoTicket.PENDIENTE_CLIENTE) {
            throw new TransicionTicketException(numero, estado);
        }
        tiempos.reanudar(now, calendario);
        pasar(enManos());
    }

    /**
     * It is solved, and its time counted. Who solves what was nobody's has worked on it.
     *
     * @param texto what was done, in words
     * @param usuarioId who; null for the system
     * @throws TransicionTicketException when nothing is to be done any more
     */
    public void resolver(String texto, Long usuarioId, Instant now, CalendarioLaboral calendario) {
        requireDistinto(EstadoTicket.RESUELTO);
        pasar(EstadoTicket.RESUELTO);
        asignadoId = asignadoId == null ? usuarioId : asignadoId;
        solucion = texto;
        tiempos.resolver(getCreatedAt(), now, calendario);
    }

    /**
     * The customer agrees.
     *
     * @throws TransicionTicketException when it is not solved
     */
    public void cerrar(Instant now) {
        pasar(EstadoTicket.CERRADO);
        tiempos.cerrar(now);
    }

    /**
     * It was not solved after all. The time in which everybody thought so does not count; a complaint is made anew.
     *
     * @throws TransicionTicketException when it is open
     */
    public void reabrir(Instant now, CalendarioLaboral calendario) {
        if (estado.isAbierto()) {
            throw new TransicionTicketException(numero, estado);
        }
        pasar(enManos());
        tiempos.reabrir(now, calendario);
        reaperturas++;
    }

    /** The customer is told something; the first time, how long they waited for it is kept. */
    public void responder(Instant now, CalendarioLaboral calendario) {
        tiempos.responder(getCreatedAt(), now, calendario);
    }

    private EstadoTicket enManos() {
        return asignadoId == null ? EstadoTicket.ABIERTO : EstadoTicket.EN_PROCESO;
    }

    private void requireAbierto() {
        if (!estado.isAbierto()) {
            throw new TicketCerradoException(numero);
        }
    }

    private void requireDistinto(EstadoTicket next) {
        if (estado == next) {
            throw new TransicionTicketException(numero, estado);
        }
    }

    private void pasar(EstadoTicket next) {
        if (!estado.puedePasarA(next)) {
            throw new TransicionTicketException(numero, estado);
        }
        estado = next;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /** Who has it is told in words; the times are worked out from the rest. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("asignadoId", "creadoPorId", "venceAt", "limiteLegalAt", "tiempos");
    }

    public String getNumero() {
        return numero;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public String getAsunto() {
        return asunto;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public TipoTicket getTipo() {
        return tipo;
    }

    /** What the complaint is about; null when it is none. */
    public MateriaReclamacion getMateria() {
        return materia;
    }

    public Prioridad getPrioridad() {
        return prioridad;
    }

    public EstadoTicket getEstado() {
        return estado;
    }

    /** Whose it is, or null. */
    public Long getAsignadoId() {
        return asignadoId;
    }

    /** What was done; of one that was opened again, what was thought to help. */
    public String getSolucion() {
        return solucion;
    }

    /** When it is due. */
    public Instant getVenceAt() {
        return venceAt;
    }

    /** The law's limit of a complaint, or null. */
    public Instant getLimiteLegalAt() {
        return limiteLegalAt;
    }

    /** When it was answered and solved, and how long that took. */
    public TiemposTicket getTiempos() {
        return tiempos;
    }
}
