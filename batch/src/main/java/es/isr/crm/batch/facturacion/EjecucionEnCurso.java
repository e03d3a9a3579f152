package es.isr.crm.batch.facturacion;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which run the steps of a job are at, from the first of them on. */
@Dependent
public class EjecucionEnCurso {

    @Inject
    private JobContext job;

    void set(Long id) {
        job.setTransientUserData(id);
    }

    Long get() {
        return (Long) job.getTransientUserData();
    }
}
