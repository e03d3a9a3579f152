package es.isr.crm.servicios.entity;

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

    /** The charge for an installation, made when the service first works. */
    public static final String INSTALACION = "instalacion";

    private static final String PENDIENTE = "pendiente";

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id")
    private Long servicioId;

    private String origen;

    private String concepto;

    private BigDecimal importe;

    @Column(name = "modo_precio")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoPrecio;

    private LocalDate fecha;

    private String estado = PENDIENTE;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    /** For the persistence provider. */
    protected Cargo() {}

    /**
     * The charge for an installation.
     *
     * @param servicio what was installed
     * @param concepto how the invoice will call it
     * @param hoy when
     * @param usuarioId who caused it, null for the system
     * @param usuario their name
     */
    public static Cargo instalacion(
            ServicioCliente servicio, String concepto, LocalDate hoy, Long usuarioId, String usuario) {
        Cargo cargo = new Cargo();
        cargo.clienteId = servicio.getClienteId();
        cargo.servicioId = servicio.getId();
        cargo.origen = INSTALACION;
        cargo.concepto = concepto;
        cargo.importe = servicio.getPlan().getPrecioInstalacion();
        cargo.modoPrecio = servicio.getPlan().getModoPrecio();
        cargo.fecha = hoy;
        cargo.usuarioId = usuarioId;
        cargo.usuario = usuario;
        return cargo;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public String getOrigen() {
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

    public String getEstado() {
        return estado;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }
}
