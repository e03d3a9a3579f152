package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A piece of work for a person.
 *
 * <p>It is born with the wish that needs it, may be given to somebody and planned for a day, and ends once: done, on the
 * day that whoever did it says, or cancelled, with the reason. A newer wish for the same line cancels it by itself.
 */
@Entity
@Table(name = "tareas")
public class Tarea extends EntidadBase implements Auditable {

    @Convert(converter = TipoTarea.Jpa.class)
    private TipoTarea tipo;

    @Convert(converter = EstadoTarea.Jpa.class)
    private EstadoTarea estado = EstadoTarea.PENDIENTE;

    private String titulo;

    private String descripcion;

    private String motivo;

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id")
    private Long servicioId;

    @Column(name = "ont_id")
    private Long ontId;

    @Column(name = "asignada_id")
    private Long asignadaId;

    private Instant prevista;

    private String resultado;

    @Column(name = "fecha_efecto")
    private LocalDate fechaEfecto;

    @Column(name = "hecha_at")
    private Instant hechaAt;

    @Column(name = "hecha_por_id")
    private Long hechaPorId;

    @Column(name = "hecha_por")
    private String hechaPor;

    @Column(name = "creada_por_id", updatable = false)
    private Long creadaPorId;

    @Column(name = "creada_por", updatable = false)
    private String creadaPor;

    /** For the persistence provider. */
    protected Tarea() {}

    private Tarea(TipoTarea tipo, Long clienteId, Long servicioId, String titulo, Autor autor) {
        this.tipo = tipo;
        this.clienteId = clienteId;
        this.servicioId = servicioId;
        this.titulo = titulo;
        this.creadaPorId = autor.id();
        this.creadaPor = autor.nombre();
    }

    /** Work on a line without ONT. */
    public static Tarea deLinea(TrabajoLinea trabajo, Autor autor) {
        Tarea tarea = new Tarea(trabajo.tipo(), trabajo.clienteId(), trabajo.servicioId(), trabajo.titulo(), autor);
        tarea.motivo = trabajo.motivo();
        tarea.descripcion = trabajo.descripcion();
        return tarea;
    }

    /**
     * An ONT to be fetched.
     *
     * @param clienteId who has it
     * @param servicioId the service it gave
     * @param ontId the ONT
     * @param numeroSerie its serial
     */
    public static Tarea recuperacion(Long clienteId, Long servicioId, Long ontId, String numeroSerie, Autor autor) {
        Tarea tarea = new Tarea(TipoTarea.RECUPERAR_ONT, clienteId, servicioId, numeroSerie, autor);
        tarea.ontId = ontId;
        return tarea;
    }

    /**
     * Gives it to somebody, and a day.
     *
     * @param usuarioId whose it is now, or null for nobody's
     * @param cuando when it is planned, or null
     * @throws TareaCerradaException when it is closed
     */
    public void organizar(Long usuarioId, Instant cuando) {
        requirePendiente();
        asignadaId = usuarioId;
        prevista = cuando;
    }

    /**
     * It was done.
     *
     * @param fecha the day
     * @param texto what came of it, or null
     * @throws TareaCerradaException when it is closed
     */
    public void terminar(LocalDate fecha, String texto, Autor autor, Instant now) {
        close(EstadoTarea.HECHA, texto, autor, now);
        fechaEfecto = fecha;
    }

    /**
     * It will not be done.
     *
     * @param texto why
     * @throws TareaCerradaException when it is closed
     */
    public void cancelar(String texto, Autor autor, Instant now) {
        close(EstadoTarea.CANCELADA, texto, autor, now);
    }

    private void close(EstadoTarea how, String texto, Autor autor, Instant now) {
        requirePendiente();
        estado = how;
        resultado = texto;
        hechaAt = now;
        hechaPorId = autor.id();
        hechaPor = autor.nombre();
    }

    private void requirePendiente() {
        if (estado != EstadoTarea.PENDIENTE) {
            throw new TareaCerradaException(hechaPor, resultado);
        }
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /** Who and when is the history's own; for whom and for what day is told in words. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of(
                "asignadaId", "prevista", "hechaAt", "hechaPorId", "hechaPor", "creadaPorId", "creadaPor", "ontId");
    }

    public TipoTarea getTipo() {
        return tipo;
    }

    public EstadoTarea getEstado() {
        return estado;
    }

    /** What it is about, as who does it knows it: plan and number of a line, serial of an ONT. */
    public String getTitulo() {
        return titulo;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    /** What came of it, or why it was cancelled. */
    public String getResultado() {
        return resultado;
    }

    /** The day it was done; null when it was not. */
    public LocalDate getFechaEfecto() {
        return fechaEfecto;
    }
}
