package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cut of a service, from the day it was seen cut to the day before it was seen to work again, and how much of the price
 * is asked for meanwhile.
 *
 * <p>Written when the cut is a fact, with the share that was configured then: another setting later changes nothing
 * about it. A cut that began and ended on one day leaves no row, for that day is paid. The history of the service tells
 * the same by its state, so these rows have none of their own.
 */
@Entity
@Table(name = "suspensiones_servicio")
public class SuspensionServicio extends EntidadBase {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "servicio_id")
    private ServicioCliente servicio;

    @Convert(converter = MotivoEstado.Jpa.class)
    private MotivoEstado motivo;

    private LocalDate desde;

    private LocalDate hasta;

    private BigDecimal porcentaje;

    /** For the persistence provider. */
    protected SuspensionServicio() {}

    SuspensionServicio(ServicioCliente servicio, MotivoEstado motivo, LocalDate desde, BigDecimal porcentaje) {
        this.servicio = servicio;
        this.motivo = motivo;
        this.desde = desde;
        this.porcentaje = porcentaje;
    }

    /**
     * It is over.
     *
     * @param ultimo its last day
     * @return whether it lasted a day
     */
    boolean cerrar(LocalDate ultimo) {
        hasta = ultimo;
        return !ultimo.isBefore(desde);
    }

    public boolean isAbierta() {
        return hasta == null;
    }

    public TramoSuspension toTramo() {
        return new TramoSuspension(desde, hasta, porcentaje);
    }

    /** Null when the network was seen so and nobody had asked. */
    public MotivoEstado getMotivo() {
        return motivo;
    }

    /** The day it was seen cut, the first that is not paid in full. */
    public LocalDate getDesde() {
        return desde;
    }

    /** The day before it was seen to work again, or its last day of all; null while it is cut. */
    public LocalDate getHasta() {
        return hasta;
    }

    /** How much of the price is asked for meanwhile, 0 to 100. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }
}
