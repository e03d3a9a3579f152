package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.Vencimientos;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Marks all that is past its due date, a block after the other; run again it finds what has become late since. */
@Named
@Dependent
public class MarcarVencidas extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Vencimientos vencimientos;

    private volatile boolean stopped;

    @Override
    public String process() {
        int marked = 0;
        int more;
        do {
            more = vencimientos.marcar();
            marked += more;
        } while (more > 0 && !stopped);
        String outcome = "vencidas: " + marked;
        job.setExitStatus(outcome);
        return outcome;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
