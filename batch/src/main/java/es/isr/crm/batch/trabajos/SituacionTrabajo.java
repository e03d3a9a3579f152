package es.isr.crm.batch.trabajos;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job, when it runs by itself, and how its last run went.
 *
 * @param trabajo which
 * @param horario when it is due; null for one that is started by hand, or by a rule of its own
 * @param proxima when it runs next by itself; null when it does not
 * @param ultima its last run; null when it never ran
 */
public record SituacionTrabajo(Trabajo trabajo, Horario horario, Instant proxima, Ejecucion ultima)
        implements Serializable {

    public boolean isEnMarcha() {
        return ultima != null && ultima.progreso().isRunning();
    }
}
