package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Verificaciones;
import es.isr.crm.auditoria.entity.TramoVerificado;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Notes what became of a stretch; what is not as it was sealed is told in the log too. */
@Named
@Dependent
public class TramoWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private Verificaciones verificaciones;

    @Override
    public void writeItems(List<Object> tramos) {
        for (Object tramo : tramos) {
            TramoVerificado done = (TramoVerificado) tramo;
            Alarma.tell(done.hallazgos());
            verificaciones.anotar(job.getExecutionId(), done);
        }
    }
}
