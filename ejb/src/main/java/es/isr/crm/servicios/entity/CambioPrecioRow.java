package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of a plan's price as a list shows it.
 *
 * @param id its id
 * @param planId the plan
 * @param desde first day of the new price
 * @param anterior what the plan cost new contracts before
 * @param nuevo the new price
 * @param servicios services that changed
 * @param omitidos services that kept their price
 * @param usuario who made it
 * @param createdAt when
 * @param deshecho whether it was undone
 * @param deshechoPor by whom, or null
 * @param deshechoAt when, or null
 * @param previsto whether it is still to come
 */
public record CambioPrecioRow(
        Long id,
        Long planId,
        LocalDate desde,
        PrecioMensual anterior,
        PrecioMensual nuevo,
        int servicios,
        int omitidos,
        String usuario,
        Instant createdAt,
        boolean deshecho,
        String deshechoPor,
        Instant deshechoAt,
        boolean previsto)
        implements Serializable {

    public static CambioPrecioRow of(CambioPrecio cambio, LocalDate hoy) {
        return new CambioPrecioRow(
                cambio.getId(),
                cambio.getPlanId(),
                cambio.getDesde(),
                cambio.getAnterior(),
                cambio.getNuevo(),
                cambio.getServicios(),
                cambio.getOmitidos(),
                cambio.getUsuario(),
                cambio.getCreatedAt(),
                cambio.getEstado() == EstadoCambio.DESHECHO,
                cambio.getDeshechoPor(),
                cambio.getDeshechoAt(),
                cambio.isDeshacible(hoy));
    }
}
