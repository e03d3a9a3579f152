package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A one-off charge (positive) or credit (negative) that waits for the next invoice of its customer. */
@Entity
@Table(name = "cargos")
public class Cargo extends EntidadBase implements Auditable {

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id")
    private Long servicioId;

    @Convert(converter = OrigenCargo.Jpa.class)
    private OrigenCargo origen;

    private String concepto;

    private BigDecimal importe;

    @Column(name = "modo_precio")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoPrecio;

    private LocalDate fecha;

    private LocalDate desde;

    private LocalDate hasta;

    @Convert(converter = EstadoCargo.Jpa.class)
    private EstadoCargo estado = EstadoCargo.PENDIENTE;

    @Column(name = "factura_id")
    private Long facturaId;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    /** For the persistence provider. */
    protected Cargo() {}

    /**
     * The charge for an installation, made when the service first works.
     *
     * @param servicio what was installed
     * @param fecha when
     * @param usuarioId who caused it, null for the system
     * @param usuario their name
     */
    public static Cargo instalacion(ServicioCliente servicio, LocalDate fecha, Long usuarioId, String usuario) {
        Plan plan = servicio.getPlan();
        return de(
                servicio,
                OrigenCargo.INSTALACION,
                OrigenCargo.INSTALACION.concepto() + " " + plan.getNombre(),
                new PrecioMensual(plan.getPrecioInstalacion(), plan.getModoPrecio()),
                fecha,
                usuarioId,
                usuario);
    }

    /**
     * @param servicio what it is about
     * @param origen what it is for
     * @param concepto how the invoice will call it
     * @param importe EUR, negative for a credit
     * @param fecha when it is made
     * @param usuarioId who caused it, null for the system
     * @param usuario their name
     */
    public static Cargo de(
            ServicioCliente servicio,
            OrigenCargo origen,
            String concepto,
            PrecioMensual importe,
            LocalDate fecha,
            Long usuarioId,
            String usuario) {
        Cargo cargo = new Cargo();
        cargo.clienteId = servicio.getClienteId();
        cargo.servicioId = servicio.getId();
        cargo.origen = origen;
        cargo.concepto = concepto;
        cargo.importe = importe.importe();
        cargo.modoPrecio = importe.modo();
        cargo.fecha = fecha;
        cargo.usuarioId = usuarioId;
        cargo.usuario = usuario;
        return cargo;
    }

    /**
     * A charge to a customer that is for none of their services.
     *
     * @param clienteId who is charged
     * @param origen what it is for
     * @param concepto how the invoice will call it
     * @param importe EUR with tax, negative for a credit
     * @param fecha when it is made
     * @param usuarioId who caused it, null for the system
     * @param usuario their name
     */
    public static Cargo deCliente(
            Long clienteId,
            OrigenCargo origen,
            String concepto,
            BigDecimal importe,
            LocalDate fecha,
            Long usuarioId,
            String usuario) {
        Cargo cargo = new Cargo();
        cargo.clienteId = clienteId;
        cargo.origen = origen;
        cargo.concepto = concepto;
        cargo.importe = importe;
        cargo.modoPrecio = ModoPrecio.PVP;
        cargo.fecha = fecha;
        cargo.usuarioId = usuarioId;
        cargo.usuario = usuario;
        return cargo;
    }

    /** The days that it is for, both included. */
    public Cargo dias(LocalDate primero, LocalDate ultimo) {
        desde = primero;
        hasta = ultimo;
        return this;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public OrigenCargo getOrigen() {
        return origen;
    }

    public String getConcepto() {
        return concepto;
    }

    /** EUR, in the mode of {@link #getModoPrecio()}. */
    public BigDecimal getImporte() {
        return importe;
    }

    public ModoPrecio getModoPrecio() {
        return modoPrecio;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    /** First of the days that it is for; null when it is for none. */
    public LocalDate getDesde() {
        return desde;
    }

    /** Last of the days that it is for; null when it is for none. */
    public LocalDate getHasta() {
        return hasta;
    }

    public EstadoCargo getEstado() {
        return estado;
    }

    /** The invoice that it is on, or null. */
    public Long getFacturaId() {
        return facturaId;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }
}
