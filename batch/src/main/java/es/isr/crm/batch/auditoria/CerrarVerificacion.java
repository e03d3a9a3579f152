package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Verificaciones;
import es.isr.crm.auditoria.entity.VerificacionAuditoria;
import es.isr.crm.batch.trabajos.ArriendoListener;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Looks for rows without a seal and for the head of the last verification, and says how it came out. */
@Named
@Dependent
public class CerrarVerificacion extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private Verificaciones verificaciones;

    @Override
    public String process() {
        Alarma.tell(verificaciones.cerrar(job.getExecutionId()));
        VerificacionAuditoria done = verificaciones.get(job.getExecutionId());
        String outcome = "auditoria: " + done.bloques() + " bloques, " + done.filas() + " filas, " + done.hallazgos()
                + " hallazgos";
        // Come to its end, but not well: who looks after the jobs is told, and it is not tried again every few minutes.
        job.setExitStatus(done.hallazgos() == 0 ? outcome : ArriendoListener.PARCIAL + ": " + outcome);
        return outcome;
    }
}
