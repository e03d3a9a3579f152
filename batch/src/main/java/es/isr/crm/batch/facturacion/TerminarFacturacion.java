package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.PasosFacturacion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All that could be issued is; who delivers it hears of it now. */
@Named
@Dependent
public class TerminarFacturacion extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecucionEnCurso enCurso;

    @Inject
    private PasosFacturacion pasos;

    @Override
    public String process() {
        String outcome = pasos.emitida(enCurso.get());
        job.setExitStatus(outcome);
        return null;
    }
}
