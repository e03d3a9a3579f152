package es.isr.crm.red.entity;

import java.time.Instant;

/**
 * How PSO does, by its last calls.
 *
 * @param estado in a word
 * @param ultimaAt when it was last called, or null for never
 * @param duracionMs how long that call took, or null
 * @param error what was wrong with it, or null
 * @param enEspera orders that wait to be sent or asked for
 * @param bloqueadas orders that wait for a person
 * @param observando whether nothing is written to PSO at all
 */
public record SaludPso(
        Estado estado,
        Instant ultimaAt,
        Integer duracionMs,
        String error,
        long enEspera,
        long bloqueadas,
        boolean observando) {

    /** How PSO does. */
    public enum Estado {
        /** Never called yet. */
        SIN_DATOS,
        BIEN,
        /** It was reached, and gave no answer that could be understood. */
        SIN_RESPUESTA,
        SIN_CONEXION,
        /** It refuses our user or password: nothing is sent until it takes them. */
        CREDENCIALES;

        /** Whether writes may go out. */
        public boolean isOpen() {
            return this != CREDENCIALES;
        }
    }
}
