package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import java.util.Optional;

/**
 * What a call brought.
 *
 * @param clase what the answer means
 * @param codigo PSO's code, or null when there was none
 * @param mensaje PSO's message, or what went wrong
 * @param datos what was asked for; null unless {@code clase} is {@link ClasePso#APLICADA} and the operation reads
 * @param contestada whether PSO answered at all, be it what it may
 * @param excedida whether the answer was left unread because it was larger than the limit
 */
public record PsoRespuesta<T>(
        ClasePso clase, Integer codigo, String mensaje, T datos, boolean contestada, boolean excedida) {

    public boolean isAplicada() {
        return clase == ClasePso.APLICADA;
    }

    public Optional<T> findDatos() {
        return Optional.ofNullable(datos);
    }

    /** What an order remembers of it. */
    public Desenlace desenlace() {
        return new Desenlace(clase, codigo, mensaje);
    }
}
