package es.isr.crm.batch.olts;

import es.isr.crm.batch.trabajos.ArriendoListener;
import es.isr.crm.red.control.DerivaQuery;
import es.isr.crm.red.entity.ResumenOlts;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says in the exit status how much could be read. */
@Named
@Dependent
public class ResumirEstado extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private DerivaQuery derivas;

    @Override
    public String process() {
        return exit(derivas.summary());
    }

    /** @return the same, for the step */
    final String exit(ResumenOlts summary) {
        String words = (summary.isCompleto() ? "" : ArriendoListener.PARCIAL + ": ") + words(summary);
        job.setExitStatus(words);
        return words;
    }

    /** In short, in the operator's language. */
    String words(ResumenOlts summary) {
        return "OLT " + summary.leidas() + "/" + summary.olts() + " · ONT " + summary.onts() + " · sin conexión "
                + summary.sinConexion();
    }
}
