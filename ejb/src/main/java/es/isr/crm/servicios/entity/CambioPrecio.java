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
import java.time.Instant;
import java.time.LocalDate;

/**
 * A new price of a plan that was carried to who had it already.
 *
 * <p>It is made in one go, for a day to come or for today: the plan has the new price for new contracts at once, and the
 * tariffs of the services have it from that day. Until that day it can be undone, and everything is as it was.
 */
@Entity
@Table(name = "cambios_precio")
public class CambioPrecio extends EntidadBase implements Auditable {

    @Column(name = "plan_id")
    private Long planId;

    @Convert(converter = EstadoCambio.Jpa.class)
    private EstadoCambio estado = EstadoCambio.APLICADO;

    private LocalDate desde;

    @Column(name = "precio_anterior")
    private BigDecimal precioAnterior;

    @Column(name = "modo_anterior")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoAnterior;

    @Column(name = "precio_nuevo")
    private BigDecimal precioNuevo;

    @Column(name = "modo_nuevo")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoNuevo;

    private int servicios;

    private int omitidos;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    @Column(name = "deshecho_at")
    private Instant deshechoAt;

    @Column(name = "deshecho_por")
    private String deshechoPor;

    /** For the persistence provider. */
    protected CambioPrecio() {}

    /**
     * @param anterior price of the plan before
     * @param plan the plan, at its new price
     * @param resumen what it does
     * @param usuarioId who makes it, null for the system
     * @param usuario their name
     */
    public CambioPrecio(PrecioMensual anterior, Plan plan, ResumenCambio resumen, Long usuarioId, String usuario) {
        this.planId = plan.getId();
        this.desde = resumen.desde();
        this.precioAnterior = anterior.importe();
        this.modoAnterior = anterior.modo();
        this.precioNuevo = plan.getPrecioMensual();
        this.modoNuevo = plan.getModoPrecio();
        this.servicios = Math.toIntExact(resumen.servicios());
        this.omitidos = Math.toIntExact(
                resumen.omitidos().values().stream().mapToLong(Long::longValue).sum());
        this.usuarioId = usuarioId;
        this.usuario = usuario;
    }

    /**
     * It is undone.
     *
     * @param quien by whom
     * @param now when
     * @param hoy today
     * @throws CambioNoDeshacibleException when it has begun, or is undone already
     */
    public void deshacer(String quien, Instant now, LocalDate hoy) {
        if (!isDeshacible(hoy)) {
            throw new CambioNoDeshacibleException(desde);
        }
        estado = EstadoCambio.DESHECHO;
        deshechoAt = now;
        deshechoPor = quien;
    }

    /** Whether it has not begun and is not undone. */
    public boolean isDeshacible(LocalDate hoy) {
        return estado == EstadoCambio.APLICADO && desde.isAfter(hoy);
    }

    public Long getPlanId() {
        return planId;
    }

    public EstadoCambio getEstado() {
        return estado;
    }

    /** First day of the new price. */
    public LocalDate getDesde() {
        return desde;
    }

    /** What the plan cost new contracts before. */
    public PrecioMensual getAnterior() {
        return new PrecioMensual(precioAnterior, modoAnterior);
    }

    public PrecioMensual getNuevo() {
        return new PrecioMensual(precioNuevo, modoNuevo);
    }

    /** Services that changed. */
    public int getServicios() {
        return servicios;
    }

    /** Services that kept their price. */
    public int getOmitidos() {
        return omitidos;
    }

    public String getUsuario() {
        return usuario;
    }

    /** Null unless it was undone. */
    public Instant getDeshechoAt() {
        return deshechoAt;
    }

    /** Null unless it was undone. */
    public String getDeshechoPor() {
        return deshechoPor;
    }
}
