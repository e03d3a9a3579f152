package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/**
 * A cut, a return or an end that was asked for a day to come.
 *
 * <p>Until its day it may be cancelled. On its day it is asked for as if somebody had done so by hand; a rule that says no by
 * then makes it fail, visibly, until a person tries again or gives it up. A service has one of each kind at most, and its
 * end takes along whatever else was to come.
 */
@Entity
@Table(name = "acciones_programadas")
public class AccionProgramada extends EntidadBase implements Auditable {

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(updatable = false)
    @Convert(converter = AccionServicio.Jpa.class)
    private AccionServicio accion;

    @Column(updatable = false)
    private LocalDate fecha;

    @Column(updatable = false)
    private LocalDate dia;

    @Column(updatable = false)
    @Convert(converter = MotivoEstado.Jpa.class)
    private MotivoEstado motivo;

    @Column(updatable = false)
    private String texto;

    @Column(updatable = false)
    private String condonacion;

    @Convert(converter = EstadoAccion.Jpa.class)
    private EstadoAccion estado = EstadoAccion.PENDIENTE;

    private String fallo;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected AccionProgramada() {}

    private AccionProgramada(ServicioCliente servicio, AccionServicio accion, LocalDate fecha, Firma firma) {
        this.clienteId = servicio.getClienteId();
        this.servicioId = servicio.getId();
        this.accion = accion;
        this.fecha = fecha;
        this.dia = accion == AccionServicio.BAJA ? fecha.plusDays(1) : fecha;
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
    }

    /** A cut from a day on. */
    public static AccionProgramada suspension(
            ServicioCliente servicio, LocalDate desde, MotivoEstado motivo, String texto, Firma firma) {
        AccionProgramada accion = new AccionProgramada(servicio, AccionServicio.SUSPENDER, desde, firma);
        accion.motivo = motivo;
        accion.texto = texto;
        return accion;
    }

    /** A return on a day. */
    public static AccionProgramada vuelta(ServicioCliente servicio, LocalDate primerDia, Firma firma) {
        return new AccionProgramada(servicio, AccionServicio.REACTIVAR, primerDia, firma);
    }

    /**
     * An end. The customer keeps the service to the end of its last day, so that it is done when the next begins.
     *
     * @param ultimoDia its last day
     * @param condonacion why the penalty is waived; null when it is not
     */
    public static AccionProgramada baja(
            ServicioCliente servicio,
            LocalDate ultimoDia,
            MotivoEstado motivo,
            String texto,
            String condonacion,
            Firma firma) {
        AccionProgramada accion = new AccionProgramada(servicio, AccionServicio.BAJA, ultimoDia, firma);
        accion.motivo = motivo;
        accion.texto = texto;
        accion.condonacion = condonacion;
        return accion;
    }

    /**
     * It is being done.
     *
     * @throws AccionCerradaException when it was done or cancelled before
     */
    public void hacer() {
        requireViva();
        estado = EstadoAccion.HECHA;
        fallo = null;
    }

    /**
     * A rule said no.
     *
     * @param fallo name of the refusal
     */
    public void fallar(String fallo) {
        requireViva();
        estado = EstadoAccion.FALLIDA;
        this.fallo = fallo;
    }

    /**
     * It is given up.
     *
     * @throws AccionCerradaException when it was done or cancelled before
     */
    public void cancelar() {
        requireViva();
        estado = EstadoAccion.CANCELADA;
    }

    /** What is asked for on its day, of an end. */
    public PeticionBaja toBaja() {
        return new PeticionBaja(fecha, motivo, texto, condonacion);
    }

    private void requireViva() {
        if (!estado.isViva()) {
            throw new AccionCerradaException(estado);
        }
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /** Who asked for it is the history's own; the day follows from the date. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("usuarioId", "usuario", "dia");
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public AccionServicio getAccion() {
        return accion;
    }

    /** From when it counts: the last day of an end, the first of a cut or a return. */
    public LocalDate getFecha() {
        return fecha;
    }

    /** When it is done: as that day begins, for an end when the next does. */
    public LocalDate getDia() {
        return dia;
    }

    public MotivoEstado getMotivo() {
        return motivo;
    }

    public String getTexto() {
        return texto;
    }

    public EstadoAccion getEstado() {
        return estado;
    }

    /** Name of what refused it; null when nothing did. */
    public String getFallo() {
        return fallo;
    }

    public String getUsuario() {
        return usuario;
    }

    /**
     * Who asks for it.
     *
     * @param usuarioId null for the system
     * @param usuario their name
     */
    public record Firma(Long usuarioId, String usuario) {}
}
