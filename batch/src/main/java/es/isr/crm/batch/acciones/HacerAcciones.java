package es.isr.crm.batch.acciones;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Asks for all that is due, one by one, so that what a rule refuses keeps nothing else from being done. Run again it finds
 * only what was left.
 */
@Named
@Dependent
public class HacerAcciones extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecutorAcciones ejecutor;

    private volatile boolean stopped;

    @Override
    public String process() {
        int done = 0;
        int failed = 0;
        for (Long id : ejecutor.findVencidas()) {
            if (stopped) {
                break;
            }
            if (ejecutor.ejecutar(id)) {
                done++;
            } else {
                failed++;
            }
        }
        String outcome = "acciones: " + done + " hechas, " + failed + " fallidas";
        job.setExitStatus(outcome);
        return outcome;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
