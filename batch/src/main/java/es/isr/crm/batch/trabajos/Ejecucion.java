package es.isr.crm.batch.trabajos;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A run of a job, as the job repository has it: the same that the console shows.
 *
 * @param progreso how far it is, or how it ended
 * @param usuario who started it
 * @param parametros what it was told
 * @param reanudable whether it can be taken up again
 * @param pasos its steps so far
 */
public record Ejecucion(
        Progreso progreso, String usuario, Map<String, String> parametros, boolean reanudable, List<Paso> pasos)
        implements Serializable {

    /**
     * A step of a run.
     *
     * @param nombre its name
     * @param estado batch status
     * @param leidos items read
     * @param escritos items written
     * @param inicio when it began
     * @param fin when it ended; null while it runs
     */
    public record Paso(String nombre, String estado, long leidos, long escritos, Instant inicio, Instant fin)
            implements Serializable {}

    /** How long it took, or has taken so far; null when it never began. */
    public Duration duracion(Instant now) {
        return progreso.inicio() == null
                ? null
                : Duration.between(progreso.inicio(), progreso.fin() == null ? now : progreso.fin());
    }
}
