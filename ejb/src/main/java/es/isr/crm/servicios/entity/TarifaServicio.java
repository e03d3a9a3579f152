package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service costs, and why, from one day to another, both included.
 *
 * <p>The tariffs of a service follow one another without gap or overlap; the last one has no end.
 */
@Entity
@Table(name = "tarifas_servicio")
public class TarifaServicio extends EntidadBase implements Auditable {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "servicio_id")
    private ServicioCliente servicio;

    @Column(name = "plan_id")
    private Long planId;

    private BigDecimal precio;

    @Column(name = "modo_precio")
    @Convert(converter = ModoPrecio.Jpa.class)
    private ModoPrecio modoPrecio;

    @Convert(converter = OrigenTarifa.Jpa.class)
    private OrigenTarifa origen;

    private String motivo;

    @Column(name = "cambio_id")
    private Long cambioId;

    private LocalDate desde;

    private LocalDate hasta;

    /** For the persistence provider. */
    protected TarifaServicio() {}

    TarifaServicio(ServicioCliente servicio, TramoTarifa tramo) {
        this.servicio = servicio;
        this.desde = tramo.desde();
        become(tramo);
    }

    /** Says something else from the same day on. */
    void become(TramoTarifa tramo) {
        planId = tramo.planId();
        precio = tramo.precio().importe();
        modoPrecio = tramo.precio().modo();
        origen = tramo.origen();
        motivo = tramo.motivo();
        cambioId = tramo.cambioId();
        hasta = tramo.hasta();
    }

    /**
     * Lets the tariffs that were written down at the sale begin with the service: a promotion keeps its length in months;
     * what was agreed until a day ends on it, and a change of the plan's price is on the same day for everybody.
     *
     * @param tarifas the tariffs in their order
     * @param inicio the first day of the service
     * @return those whose days would all have been before that
     */
    static List<TarifaServicio> begin(List<TarifaServicio> tarifas, LocalDate inicio) {
        List<TarifaServicio> missed = new ArrayList<>();
        LocalDate start = inicio;
        for (int i = 0; i < tarifas.size(); i++) {
            TarifaServicio tarifa = tarifas.get(i);
            TarifaServicio next = i + 1 < tarifas.size() ? tarifas.get(i + 1) : null;
            if (next == null || tarifa.origen == OrigenTarifa.PROMOCION && next.isAfterPromotion(tarifa)) {
                start = tarifa.moveTo(start);
            } else if (next.desde.isAfter(start)) {
                tarifa.desde = start;
                start = next.desde;
            } else {
                missed.add(tarifa);
            }
        }
        return missed;
    }

    /** Whether it follows a promotion whenever that ends, and not on a day of its own. */
    private boolean isAfterPromotion(TarifaServicio promocion) {
        return cambioId == null || cambioId.equals(promocion.cambioId);
    }

    /** Begins on another day and keeps its length in months. */
    private LocalDate moveTo(LocalDate start) {
        LocalDate begun = desde;
        desde = start;
        if (hasta == null) {
            return null;
        }
        // By months of the calendar: three months from 30 November end on 27 February, a day short of three of its own.
        long months = ChronoUnit.MONTHS.between(YearMonth.from(begun), YearMonth.from(hasta.plusDays(1)));
        hasta = start.plusMonths(months).minusDays(1);
        return hasta.plusDays(1);
    }

    /** Whether this is the price of a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(desde) && (hasta == null || !day.isAfter(hasta));
    }

    /** What it says, without whose it is. */
    TramoTarifa toTramo() {
        return new TramoTarifa(planId, new PrecioMensual(precio, modoPrecio), origen, motivo, cambioId, desde, hasta);
    }

    @Override
    public Long auditedClienteId() {
        return servicio.getClienteId();
    }

    public Long getPlanId() {
        return planId;
    }

    /** EUR a month, in the mode of {@link #getModoPrecio()}. */
    public BigDecimal getPrecio() {
        return precio;
    }

    public ModoPrecio getModoPrecio() {
        return modoPrecio;
    }

    public OrigenTarifa getOrigen() {
        return origen;
    }

    public String getMotivo() {
        return motivo;
    }

    public LocalDate getDesde() {
        return desde;
    }

    /** The last day, included; null until further notice. */
    public LocalDate getHasta() {
        return hasta;
    }
}
