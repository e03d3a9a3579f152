package es.isr.crm.red.entity;

import java.time.Instant;
import java.util.List;

/**
 * The life of an ONT, from the first time that its serial was typed.
 *
 * @param ficha what is wanted of it and what PSO last showed
 * @param paradero where the box is
 * @param tenencias whose it was, the present or last first
 * @param ordenes what was asked of the network for it, the latest first
 * @param recuperacion the last time that it was to be fetched, or null
 */
public record VidaOnt(
        OntFicha ficha, Paradero paradero, List<Tenencia> tenencias, List<Orden> ordenes, Recuperacion recuperacion) {

    /** Whether PSO has it although it is nobody's. */
    public boolean isHuerfana() {
        return paradero != Paradero.CLIENTE
                && ficha.lectura() != null
                && ficha.lectura().registrada();
    }

    /**
     * Whose it was.
     *
     * @param cliente the customer
     * @param plan name of the plan that the service has now
     * @param desde from when
     * @param hasta until when; null while it lasts
     */
    public record Tenencia(OntRow.Cliente cliente, String plan, Instant desde, Instant hasta) {}

    /**
     * What was asked of the network.
     *
     * @param id the order
     * @param creada when
     * @param tipo what for
     * @param estado where it is
     * @param usuario who asked for it
     * @param detalle PSO's message or what went wrong, or null
     */
    public record Orden(Long id, Instant creada, TipoOrden tipo, EstadoOrden estado, String usuario, String detalle) {}

    /**
     * The box is to be fetched, was, or is not to be found.
     *
     * @param estado of the task: pendiente, hecha, cancelada
     * @param cliente whose home it is fetched from
     * @param prevista when it is planned, or null
     * @param cerradaAt when it ended, or null
     * @param cerradaPor who ended it, or null
     * @param resultado in words, or null
     */
    public record Recuperacion(
            String estado,
            OntRow.Cliente cliente,
            Instant prevista,
            Instant cerradaAt,
            String cerradaPor,
            String resultado) {}
}
