package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A service for who is about to give it another plan or another price.
 *
 * @param id its id
 * @param nombre what people call it
 * @param clienteId whose it is
 * @param cliente their name
 * @param tipo its kind
 * @param estado where it is in its life
 * @param planId its plan
 * @param plan name of that
 * @param precio EUR a month today, or on its first day if that is to come
 * @param origen why
 * @param precioHasta last day of that price, or null
 * @param primerDia the first day that a change may have
 * @param planes the plans of its kind that are for sale, or its own alone where only the price may change
 */
public record ServicioCambiable(
        Long id,
        String nombre,
        Long clienteId,
        String cliente,
        TipoPlan tipo,
        EstadoServicio estado,
        Long planId,
        String plan,
        PrecioMensual precio,
        OrigenTarifa origen,
        LocalDate precioHasta,
        LocalDate primerDia,
        List<PlanRow> planes)
        implements Serializable {

    /**
     * @param servicio a priced service
     * @param cliente name of its customer
     * @param hoy today
     * @param planes the plans that it may have
     */
    public static ServicioCambiable of(ServicioCliente servicio, String cliente, LocalDate hoy, List<PlanRow> planes) {
        TarifaServicio now =
                servicio.tarifaOn(hoy).orElseGet(() -> servicio.getTarifas().get(0));
        return new ServicioCambiable(
                servicio.getId(),
                servicio.getNombre(),
                servicio.getClienteId(),
                cliente,
                servicio.getTipo(),
                servicio.getEstado(),
                servicio.getPlan().getId(),
                servicio.getPlan().getNombre(),
                new PrecioMensual(now.getPrecio(), now.getModoPrecio()),
                now.getOrigen(),
                now.getHasta(),
                servicio.getPrimerDia(),
                planes);
    }

    /** Whether it waits for its installation: what changes then changes from its first day. */
    public boolean isPendiente() {
        return estado == EstadoServicio.PENDIENTE_INSTALACION;
    }
}
