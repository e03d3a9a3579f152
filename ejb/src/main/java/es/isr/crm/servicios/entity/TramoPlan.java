package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tariff of a service as a bulk change reads it.
 *
 * @param tarifaId its id
 * @param servicioId the service
 * @param clienteId whose it is
 * @param precio what it costs
 * @param origen why
 * @param desde first day
 * @param hasta last day, or null
 * @param facturadoHasta last day of the service that is on an invoice, or null
 * @param cambioId the change of price that made it, or null
 */
public record TramoPlan(
        Long tarifaId,
        Long servicioId,
        Long clienteId,
        PrecioMensual precio,
        OrigenTarifa origen,
        LocalDate desde,
        LocalDate hasta,
        LocalDate facturadoHasta,
        Long cambioId)
        implements Serializable {

    /** What it says, without whose it is; its plan is everybody's. */
    TramoTarifa toTramo() {
        return new TramoTarifa(null, precio, origen, null, cambioId, desde, hasta);
    }
}
