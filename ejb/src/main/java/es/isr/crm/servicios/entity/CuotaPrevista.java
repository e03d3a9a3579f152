package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an invoice to come bills of a service.
 *
 * @param servicioId the service
 * @param nombre what people call it
 * @param estado where it is in its life
 * @param lineas its lines
 */
public record CuotaPrevista(Long servicioId, String nombre, EstadoServicio estado, List<LineaCuota> lineas)
        implements Serializable {

    /** What no run has dealt with, to the last day of a period. */
    public static CuotaPrevista of(ServicioCliente servicio, LocalDate finPeriodo) {
        return of(servicio, CuentaServicio.of(servicio), finPeriodo);
    }

    /** What an account costs to the last day of a period. */
    public static CuotaPrevista of(ServicioCliente servicio, CuentaServicio cuenta, LocalDate finPeriodo) {
        return new CuotaPrevista(
                servicio.getId(), servicio.getNombre(), servicio.getEstado(), CuotaServicio.hasta(cuenta, finPeriodo));
    }

    /** EUR, by mode. */
    public Map<ModoPrecio, BigDecimal> getTotal() {
        return CuotaServicio.suma(lineas);
    }
}
