package es.isr.crm.soporte.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a ticket could not go on: it waited for the customer, or lay solved until it was opened again.
 *
 * @param minutos minutes of the clock
 * @param laborables working minutes among them
 */
public record Espera(long minutos, long laborables) {

    public static final Espera NINGUNA = new Espera(0, 0);

    /** One wait. */
    public static Espera entre(Instant from, Instant to, CalendarioLaboral calendario) {
        return new Espera(Duration.between(from, to).toMinutes(), calendario.minutos(from, to));
    }

    public Espera mas(Espera other) {
        return new Espera(minutos + other.minutos, laborables + other.laborables);
    }
}
