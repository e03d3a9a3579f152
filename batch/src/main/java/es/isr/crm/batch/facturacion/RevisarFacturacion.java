package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.PasosFacturacion;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All is worked out: it waits to be reviewed, unless it was told to go on. */
@Named
@Dependent
public class RevisarFacturacion extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private EjecucionEnCurso enCurso;

    @Inject
    private PasosFacturacion pasos;

    @Override
    public String process() {
        Long id = enCurso.get();
        pasos.calculada(id);
        HastaFacturacion hasta = pasos.getSituacion(id).hasta();
        if (hasta == HastaFacturacion.CALCULAR) {
            job.setExitStatus(pasos.getResultado(id));
            return "REVISAR";
        }
        pasos.emitir(id, hasta, false);
        return PrepararFacturacion.EMITIR;
    }
}
