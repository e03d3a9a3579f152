package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An order as a list shows it.
 *
 * @param id the order
 * @param creada since when it is wanted
 * @param serie serial of the ONT
 * @param clienteId the customer, or null when the ONT is nobody's
 * @param clienteCodigo their code, or null
 * @param clienteNombre their name and surnames, or null
 * @param tipo what it is for
 * @param estado where it is
 * @param olt the OLT that it concerns now, or null
 * @param intentos attempts to send it
 * @param proximoIntento when it is sent or asked for next, or null
 * @param causa why it waits for a person, or null
 * @param detalle PSO's message, what went wrong, or why it was cancelled; or null
 * @param usuario who asked for it
 */
public record OrdenRow(
        Long id,
        Instant creada,
        String serie,
        Long clienteId,
        String clienteCodigo,
        String clienteNombre,
        TipoOrden tipo,
        EstadoOrden estado,
        String olt,
        int intentos,
        Instant proximoIntento,
        CausaBloqueo causa,
        String detalle,
        String usuario)
        implements Serializable {

    /** Whether a person may take it back. */
    public boolean isCancelable() {
        return estado.canBecome(EstadoOrden.CANCELADA)
                && (tipo.isCancelable() || causa == CausaBloqueo.TRASLADO_FALLIDO);
    }
}
