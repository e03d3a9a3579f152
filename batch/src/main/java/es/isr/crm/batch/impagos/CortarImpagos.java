package es.isr.crm.batch.impagos;

import es.isr.crm.batch.trabajos.ArriendoListener;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Carries out the list of who is cut for debts, customer by customer, as long as nobody pauses it; after the first few it
 * ends, and is started again when these have been seen. The network takes the orders a few at a time on each OLT.
 */
@Named
@Dependent
public class CortarImpagos extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecutorCortes ejecutor;

    private volatile boolean stopped;

    @Override
    public String process() {
        String outcome = ejecutor.tomar().map(this::cut).orElse("cortes: nada que hacer");
        job.setExitStatus(outcome);
        return outcome;
    }

    private String cut(Long corteId) {
        int looked = 0;
        int failed = 0;
        Optional<Long> next = ejecutor.siguiente(corteId);
        while (next.isPresent() && !stopped) {
            if (ejecutor.cortar(next.get())) {
                looked++;
            } else {
                failed++;
            }
            next = ejecutor.siguiente(corteId);
        }
        return (failed == 0 ? "" : ArriendoListener.PARCIAL + ": ") + "cortes: " + looked + " mirados, " + failed
                + " fallidos";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
