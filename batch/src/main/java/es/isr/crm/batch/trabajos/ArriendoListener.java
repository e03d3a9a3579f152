package es.isr.crm.batch.trabajos;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Holds the lease of a job from its first step to its last. Every job names it, so that one started from the console
 * meets the same lease as one started from a page.
 */
@Named
@Dependent
public class ArriendoListener extends AbstractJobListener {

    @Inject
    private JobContext job;

    @Inject
    private ArriendoTrabajo arriendo;

    @Override
    public void beforeJob() {
        if (!arriendo.isHeld(job.getJobName())) {
            arriendo.take(job.getJobName(), "consola");
        }
    }

    @Override
    public void afterJob() {
        arriendo.release(job.getJobName());
    }
}
