package es.isr.crm.batch.trabajos;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a job is.
 *
 * @param ejecucion id of the execution
 * @param trabajo id of the job
 * @param estado batch status, as Jakarta Batch names it
 * @param resultado exit status, or null while it runs
 * @param hechos items done
 * @param total items there are, 0 when not known
 * @param inicio when it began
 * @param fin when it ended, or null
 */
public record Progreso(
        long ejecucion,
        String trabajo,
        String estado,
        String resultado,
        long hechos,
        long total,
        Instant inicio,
        Instant fin)
        implements Serializable {

    public boolean isRunning() {
        return fin == null;
    }

    /** 0 to 100; 100 only when it has ended. */
    public int getPercent() {
        if (!isRunning()) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, hechos * 100 / total);
    }

    /**
     * How long it will still take at the present rate, or null when that cannot be said.
     *
     * @param now the present instant
     */
    public Duration remaining(Instant now) {
        if (!isRunning() || hechos == 0 || total == 0 || inicio == null) {
            return null;
        }
        Duration spent = Duration.between(inicio, now);
        return spent.multipliedBy(Math.max(0, total - hechos)).dividedBy(hechos);
    }
}
