package es.isr.crm.soporte.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a ticket took, without the time in which it waited for the customer.
 *
 * @param minutos minutes of the clock, nights and weekends too
 * @param laborables working minutes
 */
public record TiempoResolucion(long minutos, long laborables) {

    /**
     * @param creado when it was opened
     * @param resuelto when it was solved
     * @param espera how long it waited in between
     */
    public static TiempoResolucion of(Instant creado, Instant resuelto, Espera espera, CalendarioLaboral calendario) {
        return new TiempoResolucion(
                Math.max(0, Duration.between(creado, resuelto).toMinutes() - espera.minutos()),
                Math.max(0, calendario.minutos(creado, resuelto) - espera.laborables()));
    }
}
