package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.time.LocalDate;

/**
 * A service that comes with a past.
 *
 * @param id id from the shared generator
 * @param clienteId whose it is
 * @param padreId the combo that it is a part of, or null
 * @param planId its plan
 * @param tipo of the plan
 * @param estado where it is in its life
 * @param ubicacion where it is installed
 * @param desde its first day, or that of its sale while it has not begun
 * @param hasta its last day, when it has ended
 * @param suspendidoDesde since when it is cut, when it is
 * @param texto what is known about its cut or its end, or null
 * @param facturadoHasta the last day that is billed already, or null
 * @param precio what it costs; null for a part of a combo
 * @param origen why it costs that; null for a part of a combo
 */
public record ServicioNuevo(
        Long id,
        Long clienteId,
        Long padreId,
        Long planId,
        TipoPlan tipo,
        EstadoServicio estado,
        Ubicacion ubicacion,
        LocalDate desde,
        LocalDate hasta,
        LocalDate suspendidoDesde,
        String texto,
        LocalDate facturadoHasta,
        PrecioMensual precio,
        OrigenTarifa origen) {

    /** Its first day; null while it waits for its installation. */
    public LocalDate inicio() {
        return estado == EstadoServicio.PENDIENTE_INSTALACION ? null : desde;
    }

    /** A part of it, when it is a combo. */
    public ServicioNuevo parte(Long parteId, Long plan, TipoPlan kind) {
        return new ServicioNuevo(
                parteId,
                clienteId,
                id,
                plan,
                kind,
                estado,
                ubicacion,
                desde,
                hasta,
                suspendidoDesde,
                texto,
                facturadoHasta,
                null,
                null);
    }
}
