package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sweeps the job repository each night: runs that ended long ago. Some jobs run every few minutes, and whoever asks for the
 * last run of one, the page or the console, reads through all of its runs. The last run of each job stays, however old;
 * what belongs to a run goes with it.
 */
@Singleton
@PermitAll
public class LimpiezaEjecuciones {

    private static final Logger LOG = Logger.getLogger(LimpiezaEjecuciones.class.getName());

    /** As long as a run can be asked about. */
    private static final Duration KEEP = Duration.ofDays(90);

    /** Rows that go in one transaction. */
    private static final int MAX = 20_000;

    private static final String SWEEP = """
            DELETE FROM JOB_INSTANCE
             WHERE JOBINSTANCEID IN (
                   SELECT id FROM (SELECT e.JOBINSTANCEID AS id, MAX(e.ENDTIME) AS fin, COUNT(e.ENDTIME) AS terminadas,
                                          COUNT(*) AS todas
                                     FROM JOB_EXECUTION e GROUP BY e.JOBINSTANCEID
                                   HAVING fin < ? AND terminadas = todas LIMIT ?) old)
               AND JOBINSTANCEID NOT IN (SELECT id FROM (SELECT MAX(JOBINSTANCEID) AS id
                                                           FROM JOB_INSTANCE GROUP BY JOBNAME) last)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    @Schedule(hour = "4", minute = "40", timezone = "Europe/Madrid", persistent = false)
    void tick() {
        sweep();
    }

    /**
     * Sweeps.
     *
     * @return how many runs went
     */
    public int sweep() {
        LocalDateTime before = LocalDateTime.ofInstant(reloj.now().minus(KEEP), ZoneOffset.UTC);
        int swept = sql.execute(SWEEP, before, MAX);
        LOG.log(Level.FINE, "{0} old runs of jobs removed", swept);
        return swept;
    }
}
