package es.isr.crm.red.entity;

import es.isr.crm.servicios.entity.DatosGpon;
import java.time.Instant;

/**
 * An ONT that comes with a past: it is on the network already, as far as anybody knows, or was.
 *
 * @param gpon serial, model and place
 * @param perfilVelocidad speed profile that it is to have, or null when it is to have none
 * @param perfilUsuario user profile that it is to have, or null when it is to have none
 * @param deseado what is wanted of it
 * @param descripcion what PSO is to show beside it, or null
 * @param clienteId whose it is, or was
 * @param servicioId of which service
 * @param desde since when
 */
public record OntNueva(
        DatosGpon gpon,
        String perfilVelocidad,
        String perfilUsuario,
        EstadoDeseado deseado,
        String descripcion,
        Long clienteId,
        Long servicioId,
        Instant desde) {

    /** Whether it is somebody's now; else it was. */
    public boolean isViva() {
        return deseado != EstadoDeseado.AUSENTE;
    }
}
