package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that decides what a service costs on any day, and nothing else.
 *
 * @param inicio the first day it worked; null while it waits, when it costs nothing
 * @param facturadoHasta last day that a run has dealt with, billed or not; null before the first run
 * @param fechaBaja its last day; null while it lives
 * @param tarifas its prices, without gap or overlap; none for a part of a combo
 * @param suspensiones its cuts, without overlap
 */
public record CuentaServicio(
        LocalDate inicio,
        LocalDate facturadoHasta,
        LocalDate fechaBaja,
        List<TramoTarifa> tarifas,
        List<TramoSuspension> suspensiones)
        implements Serializable {

    public CuentaServicio {
        tarifas = List.copyOf(tarifas);
        suspensiones = List.copyOf(suspensiones);
    }

    /** The account of a service as it stands. */
    public static CuentaServicio of(ServicioCliente servicio) {
        return new CuentaServicio(
                servicio.getInicio(),
                servicio.getFacturadoHasta(),
                servicio.getFechaBaja(),
                servicio.getTarifas().stream().map(TarifaServicio::toTramo).toList(),
                servicio.getSuspensiones().stream()
                        .map(SuspensionServicio::toTramo)
                        .toList());
    }

    /** The same with other prices. */
    public CuentaServicio conTarifas(List<TramoTarifa> otras) {
        return new CuentaServicio(inicio, facturadoHasta, fechaBaja, otras, suspensiones);
    }

    /** The same, ended. */
    public CuentaServicio terminada(LocalDate ultimoDia) {
        return new CuentaServicio(inicio, facturadoHasta, ultimoDia, tarifas, suspensiones);
    }

    /**
     * The same, cut.
     *
     * @param desde the day of the cut
     * @param hasta the day before its return; null until further notice
     * @param porcentaje how much of its price is asked for meanwhile, 0 to 100
     */
    public CuentaServicio suspendida(LocalDate desde, LocalDate hasta, BigDecimal porcentaje) {
        List<TramoSuspension> cuts = new ArrayList<>(suspensiones);
        cuts.add(new TramoSuspension(desde, hasta, porcentaje));
        return new CuentaServicio(inicio, facturadoHasta, fechaBaja, tarifas, cuts);
    }

    /** The same, back since a day. */
    public CuentaServicio reactivada(LocalDate desde) {
        List<TramoSuspension> cuts = suspensiones.stream()
                .map(cut -> cut.hasta() == null
                        ? new TramoSuspension(cut.desde(), desde.minusDays(1), cut.porcentaje())
                        : cut)
                .toList();
        return new CuentaServicio(inicio, facturadoHasta, fechaBaja, tarifas, cuts);
    }

    /** The same, dealt with until another day. */
    public CuentaServicio facturada(LocalDate hasta) {
        return new CuentaServicio(inicio, hasta, fechaBaja, tarifas, suspensiones);
    }

    /** The first day that no run has dealt with; null while the service has not begun. */
    public LocalDate primerDiaSinFacturar() {
        return inicio == null || facturadoHasta == null || facturadoHasta.isBefore(inicio)
                ? inicio
                : facturadoHasta.plusDays(1);
    }

    /** Whether the service lives on a day. */
    public boolean isVivo(LocalDate day) {
        return inicio != null && !day.isBefore(inicio) && (fechaBaja == null || !day.isAfter(fechaBaja));
    }

    /** The price of a day, if it has one. */
    public Optional<TramoTarifa> tarifaOn(LocalDate day) {
        return tarifas.stream().filter(tarifa -> tarifa.covers(day)).findFirst();
    }

    /** The cut of a day, if it is one. */
    public Optional<TramoSuspension> suspensionOn(LocalDate day) {
        return suspensiones.stream()
                .filter(suspension -> suspension.covers(day))
                .findFirst();
    }
}
