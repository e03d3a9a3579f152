package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A change of a service's plan, as it was decided. Another for the same day or before takes its place; the row stays. */
@Entity
@Table(name = "historial_cambios_plan")
public class CambioPlan extends LedgerBase {

    @Column(name = "servicio_id")
    private Long servicioId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_anterior_id")
    private Plan anterior;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_nuevo_id")
    private Plan nuevo;

    @Column(name = "precio_anterior")
    private BigDecimal precioAnterior;

    @Column(name = "precio_nuevo")
    private BigDecimal precioNuevo;

    private LocalDate fecha;

    private String motivo;

    @Column(name = "sustituido_at")
    private Instant sustituidoAt;

    @Column(name = "precios_antes")
    private String preciosAntes;

    @Column(name = "usuario_id")
    private Long usuarioId;

    private String usuario;

    /** For the persistence provider. */
    protected CambioPlan() {}

    /**
     * @param servicio the service, at its prices before
     * @param cambio the change
     * @param motivo why, or null
     * @param usuarioId who decided it, null for the system
     * @param usuario their name
     * @param now when
     */
    public CambioPlan(
            ServicioCliente servicio,
            PropuestaCambio cambio,
            String motivo,
            Long usuarioId,
            String usuario,
            Instant now) {
        super(now);
        this.servicioId = servicio.getId();
        this.anterior = cambio.antes();
        this.nuevo = cambio.despues();
        this.precioAnterior = servicio.tarifaOn(cambio.fecha())
                .map(TarifaServicio::getPrecio)
                .orElseGet(() -> cambio.antes().getPrecioMensual());
        this.precioNuevo = Tarifario.desde(cambio.precios(), cambio.fecha())
                .get(0)
                .precio()
                .importe();
        this.fecha = cambio.fecha();
        this.preciosAntes =
                TramosJson.write(Tarifario.desde(CuentaServicio.of(servicio).tarifas(), cambio.fecha()));
        this.motivo = motivo;
        this.usuarioId = usuarioId;
        this.usuario = usuario;
    }

    /** Whether its day is after a day, and nothing took its place. */
    public boolean isPorVenir(LocalDate day) {
        return sustituidoAt == null && fecha.isAfter(day);
    }

    /** The prices from its day on, had it not been decided; nothing when that was not written down. */
    public Optional<List<TramoTarifa>> getPreciosAntes() {
        return Optional.ofNullable(preciosAntes).map(TramosJson::read);
    }

    /**
     * A price of the plan before was agreed after this was decided: it would go on, had this not been.
     *
     * @param actuales the prices of the service before that one
     * @param desde its first day, before that of this change
     * @param precio what was agreed
     */
    public void anotarPrecio(List<TramoTarifa> actuales, LocalDate desde, PrecioAcordado precio) {
        getPreciosAntes().ifPresent(habrian -> {
            List<TramoTarifa> otherwise = Tarifario.sin(actuales, fecha, habrian);
            preciosAntes =
                    TramosJson.write(Tarifario.desde(Tarifario.conPrecio(otherwise, desde, anterior, precio), fecha));
        });
    }

    /** Another change took its place, or it was taken back. */
    public void sustituir(Instant now) {
        if (sustituidoAt == null) {
            sustituidoAt = now;
        }
    }

    public Plan getAnterior() {
        return anterior;
    }

    public Plan getNuevo() {
        return nuevo;
    }

    /** EUR a month on the day of the change, had it not been. */
    public BigDecimal getPrecioAnterior() {
        return precioAnterior;
    }

    /** EUR a month from that day on. */
    public BigDecimal getPrecioNuevo() {
        return precioNuevo;
    }

    /** First day of the new plan. */
    public LocalDate getFecha() {
        return fecha;
    }

    public String getMotivo() {
        return motivo;
    }

    /** When another change took its place; null while none did. */
    public Instant getSustituidoAt() {
        return sustituidoAt;
    }

    public String getUsuario() {
        return usuario;
    }
}
