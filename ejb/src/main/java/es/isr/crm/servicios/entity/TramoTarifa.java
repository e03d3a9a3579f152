package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a service costs, and why, from one day to another, both included.
 *
 * @param planId the plan that it has on those days
 * @param precio EUR a month
 * @param origen why
 * @param motivo the reason that was given for it, or null
 * @param cambioId the change of the plan's price that made it, or null
 * @param desde first day
 * @param hasta last day; null until further notice
 */
public record TramoTarifa(
        Long planId,
        PrecioMensual precio,
        OrigenTarifa origen,
        String motivo,
        Long cambioId,
        LocalDate desde,
        LocalDate hasta)
        implements Serializable {

    /** Whether this is the price of a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(desde) && (hasta == null || !day.isAfter(hasta));
    }

    /** The same days at another price. */
    TramoTarifa a(PrecioMensual otro) {
        return new TramoTarifa(planId, otro, origen, motivo, null, desde, hasta);
    }

    /** The same on other days. */
    public TramoTarifa entre(LocalDate first, LocalDate last) {
        return new TramoTarifa(planId, precio, origen, motivo, cambioId, first, last);
    }
}
