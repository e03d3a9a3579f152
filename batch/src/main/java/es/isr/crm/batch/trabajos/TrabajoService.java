package es.isr.crm.batch.trabajos;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
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

    /** Between the end of a job's lease and that of its record. */
    private static final Duration GRACIA = Duration.ofMinutes(1);

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private Reloj reloj;

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
     * Asks a running execution to stop at its next checkpoint.
     *
     * @throws NotFoundException when there is no such execution
     */
    @RolesAllowed(ADMIN_ROLE)
    public void stop(long ejecucion) {
        try {
            operator().stop(ejecucion);
        } catch (NoSuchJobExecutionException e) {
            throw new NotFoundException("ejecucion", ejecucion);
        }
    }

    /**
     * How far an execution is.
     *
     * @throws NotFoundException when there is no such execution
     */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public Progreso getProgreso(long ejecucion) {
        try {
            return progreso(operator().getJobExecution(ejecucion));
        } catch (NoSuchJobExecutionException e) {
            throw new NotFoundException("ejecucion", ejecucion);
        }
    }

    /** The last execution of a job, if it ever ran. */
    @RolesAllowed({ADMIN_ROLE, SISTEMA})
    public Optional<Progreso> findLast(String trabajo) {
        try {
            List<JobInstance> last = operator().getJobInstances(trabajo, 0, 1);
            return last.stream()
                    .flatMap(instance -> operator().getJobExecutions(instance).stream())
                    .reduce((first, second) -> first.getExecutionId() > second.getExecutionId() ? first : second)
                    .map(this::progreso);
        } catch (NoSuchJobException e) {
            return Optional.empty();
        }
    }

    private Progreso progreso(JobExecution execution) {
        long done = operator().getStepExecutions(execution.getExecutionId()).stream()
                .map(StepExecution::getMetrics)
                .flatMap(Arrays::stream)
                .filter(metric -> metric.getType() == Metric.MetricType.WRITE_COUNT)
                .mapToLong(Metric::getValue)
                .sum();
        Properties parameters = execution.getJobParameters();
        String total = parameters == null ? null : parameters.getProperty(TOTAL);
        boolean unfinished = execution.getBatchStatus() == BatchStatus.STARTING
                || execution.getBatchStatus() == BatchStatus.STARTED
                || execution.getBatchStatus() == BatchStatus.STOPPING;
        boolean running = unfinished && !isOrphaned(execution);
        return new Progreso(
                execution.getExecutionId(),
                execution.getJobName(),
                unfinished && !running
                        ? BatchStatus.ABANDONED.name()
                        : execution.getBatchStatus().name(),
                execution.getExitStatus(),
                done,
                total == null ? 0 : Long.parseLong(total),
                execution.getStartTime() == null
                        ? null
                        : execution.getStartTime().toInstant(),
                running ? null : end(execution));
    }

    private static Instant end(JobExecution execution) {
        Date end = execution.getEndTime() == null ? execution.getLastUpdatedTime() : execution.getEndTime();
        return end == null ? execution.getCreateTime().toInstant() : end.toInstant();
    }

    /** Its node died: it is on record as running, and nobody keeps its lease. */
    private boolean isOrphaned(JobExecution execution) {
        Date touched =
                execution.getLastUpdatedTime() == null ? execution.getCreateTime() : execution.getLastUpdatedTime();
        return arriendo.holder(execution.getJobName()).isEmpty()
                && touched.toInstant().plus(GRACIA).isBefore(reloj.now());
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
