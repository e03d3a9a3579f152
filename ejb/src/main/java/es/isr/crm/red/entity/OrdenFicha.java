package es.isr.crm.red.entity;

import java.time.Instant;

/**
 * An order as the customer's file shows it.
 *
 * @param id the order
 * @param tipo what it is for
 * @param estado where it is
 * @param clase what PSO's last answer meant, or null
 * @param causa why it waits for a person, or null
 * @param detalle PSO's message or what went wrong, or null
 * @param intentos attempts to send it
 * @param proximoIntento when it is sent or asked for next, or null
 * @param usuario who asked for it
 */
public record OrdenFicha(
        Long id,
        TipoOrden tipo,
        EstadoOrden estado,
        ClasePso clase,
        CausaBloqueo causa,
        String detalle,
        int intentos,
        Instant proximoIntento,
        String usuario) {

    public static OrdenFicha of(OrdenPso orden) {
        return new OrdenFicha(
                orden.getId(),
                orden.getTipo(),
                orden.getEstado(),
                orden.getEnvio().getClase(),
                orden.causa().orElse(null),
                orden.getEnvio().getDetalle(),
                orden.getEnvio().getIntentos(),
                orden.getEnvio().getProximoIntento(),
                orden.firma().usuario());
    }

    /** Whether something is still to be done by the engine or by a person. */
    public boolean isAbierta() {
        return estado.isAbierta();
    }

    /** Whether it goes on by itself: worth looking again soon. */
    public boolean isEnCurso() {
        return estado.isAbierta() && estado != EstadoOrden.BLOQUEADA;
    }
}
