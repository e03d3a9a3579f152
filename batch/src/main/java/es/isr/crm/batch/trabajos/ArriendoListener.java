package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Ejecuciones;
import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;

/**
 * Holds the lease of a job from its first step to its last, and remembers how it went. Every job names it, so that one
 * started from the console meets the same lease as one started from a page.
 */
@Named
@Dependent
public class ArriendoListener extends AbstractJobListener {

    /** How the exit status of a job begins that went through without being able to do everything. */
    public static final String PARCIAL = "PARCIAL";

    static final String CONSOLA = "consola";

    @Inject
    private JobContext job;

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private Ejecuciones ejecuciones;

    @Override
    public void beforeJob() {
        String usuario = usuario();
        if (!arriendo.isHeld(job.getJobName())) {
            arriendo.take(job.getJobName(), usuario);
        }
        ejecuciones.begin(job.getJobName(), job.getExecutionId(), usuario);
    }

    @Override
    public void afterJob() {
        arriendo.end(job.getJobName(), job.getExecutionId(), estado(), job.getExitStatus());
    }

    private String usuario() {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        return parameters == null ? CONSOLA : parameters.getProperty(TrabajoService.USUARIO, CONSOLA);
    }

    /** The job is not yet completed while its listeners run: what neither failed nor was stopped has come through. */
    private Estado estado() {
        BatchStatus status = job.getBatchStatus();
        if (status == BatchStatus.FAILED || status == BatchStatus.ABANDONED) {
            return Estado.FALLIDO;
        }
        if (status == BatchStatus.STOPPED || status == BatchStatus.STOPPING) {
            return Estado.PARADO;
        }
        String exit = job.getExitStatus();
        return exit != null && exit.startsWith(PARCIAL) ? Estado.PARCIAL : Estado.TERMINADO;
    }
}
