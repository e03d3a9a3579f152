package es.isr.crm.batch.cambios;

import es.isr.crm.batch.trabajos.ArriendoListener;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes all services whose day has come, one by one: what fails keeps no other from its plan. */
@Named
@Dependent
public class AplicarCambios extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecutorCambios ejecutor;

    private volatile boolean stopped;

    @Override
    public String process() {
        int done = 0;
        int failed = 0;
        for (Long id : ejecutor.findPorAplicar()) {
            if (stopped) {
                break;
            }
            if (ejecutor.aplicar(id)) {
                done++;
            } else {
                failed++;
            }
        }
        String outcome = (failed == 0 ? "" : ArriendoListener.PARCIAL + ": ") + "cambios de plan: " + done + " hechos, "
                + failed + " fallidos";
        job.setExitStatus(outcome);
        return outcome;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
