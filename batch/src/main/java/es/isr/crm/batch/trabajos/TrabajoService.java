package es.isr.crm.batch.trabajos;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Ejecuciones;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobRestartException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Starts, stops and follows jobs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrabajoService {

    /** Job parameter with how many items there are, for the progress; jobs that know it set it at start. */
    public static final String TOTAL = "total";

    /** Job parameter with who started it. */
    static final String USUARIO = "usuario";

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private LectorEjecuciones ejecuciones;

    @Inject
    private Ejecuciones registro;

    @Inject
    private Actor actor;

    /**
     * Starts a job.
     *
     * @param trabajo id of the job
     * @param parameters its parameters
     * @return id of the execution
     * @throws TrabajoEnMarchaException when it runs already, here or on another node
     */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public long start(String trabajo, Map<String, String> parameters) {
        Properties properties = new Properties();
        properties.putAll(parameters);
        properties.setProperty(USUARIO, actor.getNombre());
        arriendo.take(trabajo, actor.getNombre());
        try {
            return operator().start(trabajo, properties);
        } catch (RuntimeException e) {
            arriendo.release(trabajo);
            throw e;
        }
    }

    /**
     * Asks a running execution to stop at its next checkpoint. It does not begin again by itself: one that is to run at an
     * hour does at the next one, one of invoices when a person goes on with it.
     *
     * @throws NotFoundException when there is no such execution
     * @throws NoEnMarchaException when it does not run, or not here
     */
    @RolesAllowed(ADMIN_ROLE)
    public void stop(long ejecucion) {
        String trabajo = ejecuciones.get(ejecucion).getJobName();
        try {
            operator().stop(ejecucion);
        } catch (JobExecutionNotRunningException e) {
            throw new NoEnMarchaException(ejecucion);
        }
        registro.parar(trabajo, ejecucion, actor.getNombre());
    }

    /**
     * Takes up a run that failed, was stopped or died with its node, with what it was told, on behalf of who asks now.
     *
     * @return id of the execution that goes on with it
     * @throws NotFoundException when there is no such execution
     * @throws NoReanudableException when it came to its end, or there was another one since
     * @throws TrabajoEnMarchaException when the job runs, here or on another node
     */
    @RolesAllowed(ADMIN_ROLE)
    public long restart(long ejecucion) {
        JobExecution execution = ejecuciones.get(ejecucion);
        String trabajo = execution.getJobName();
        Properties properties = new Properties();
        if (execution.getJobParameters() != null) {
            properties.putAll(execution.getJobParameters());
        }
        properties.setProperty(USUARIO, actor.getNombre());
        arriendo.take(trabajo, actor.getNombre());
        try {
            return operator().restart(ejecucion, properties);
        } catch (JobExecutionAlreadyCompleteException | JobExecutionNotMostRecentException | JobRestartException e) {
            arriendo.release(trabajo);
            throw new NoReanudableException(ejecucion);
        } catch (RuntimeException e) {
            arriendo.release(trabajo);
            throw e;
        }
    }

    /**
     * How far an execution is.
     *
     * @throws NotFoundException when there is no such execution
     */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public Progreso getProgreso(long ejecucion) {
        return ejecuciones.progreso(ejecuciones.get(ejecucion));
    }

    /** The last execution of a job, if it ever ran. */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public Optional<Progreso> findLast(String trabajo) {
        return ejecuciones.findLast(trabajo).map(ejecuciones::progreso);
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
