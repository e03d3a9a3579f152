package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.JobInstance;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the runs of jobs from the job repository, through the same operator as the console. */
@Dependent
public class LectorEjecuciones {

    /** Between the end of a job's lease and that of its record. */
    private static final Duration GRACIA = Duration.ofMinutes(1);

    /** How the parameters begin that the server adds for itself. */
    private static final String DEL_SERVIDOR = "jberet.";

    private static final Set<BatchStatus> UNFINISHED =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    private static final Comparator<JobExecution> NEWEST_FIRST =
            Comparator.comparingLong(JobExecution::getExecutionId).reversed();

    @Inject
    private ArriendoTrabajo arriendo;

    @Inject
    private Reloj reloj;

    /**
     * A run.
     *
     * @throws NotFoundException when there is no such run
     */
    public JobExecution get(long ejecucion) {
        try {
            return operator().getJobExecution(ejecucion);
        } catch (NoSuchJobExecutionException e) {
            throw new NotFoundException("ejecucion", ejecucion);
        }
    }

    /** The last run of a job, if it ever ran. */
    public Optional<JobExecution> findLast(String trabajo) {
        return find(trabajo, 1).findFirst();
    }

    /** The last runs of a job, newest first. */
    public List<Ejecucion> findLast(Trabajo trabajo, int max) {
        return find(trabajo.id(), max).map(this::ejecucion).toList();
    }

    /** The last run of a job with everything about it, if it ever ran. */
    public Optional<Ejecucion> findUltima(Trabajo trabajo) {
        return findLast(trabajo.id()).map(this::ejecucion);
    }

    private static Stream<JobExecution> find(String trabajo, int max) {
        try {
            List<JobInstance> last = operator().getJobInstances(trabajo, 0, max);
            return last.stream()
                    .flatMap(instance -> operator().getJobExecutions(instance).stream())
                    .sorted(NEWEST_FIRST)
                    .limit(max);
        } catch (NoSuchJobException e) {
            return Stream.empty();
        }
    }

    /** How far a run is. */
    public Progreso progreso(JobExecution execution) {
        return progreso(execution, operator().getStepExecutions(execution.getExecutionId()));
    }

    private Progreso progreso(JobExecution execution, List<StepExecution> steps) {
        long done = steps.stream()
                .mapToLong(step -> metric(step, Metric.MetricType.WRITE_COUNT))
                .sum();
        String total = parameters(execution).get(TrabajoService.TOTAL);
        boolean unfinished = UNFINISHED.contains(execution.getBatchStatus());
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
                instant(execution.getStartTime()),
                running ? null : end(execution));
    }

    private Ejecucion ejecucion(JobExecution execution) {
        List<StepExecution> steps = operator().getStepExecutions(execution.getExecutionId());
        Progreso progreso = progreso(execution, steps);
        Map<String, String> parameters = parameters(execution);
        String usuario = parameters.remove(TrabajoService.USUARIO);
        parameters.keySet().removeIf(name -> name.startsWith(DEL_SERVIDOR));
        return new Ejecucion(
                progreso,
                usuario == null ? ArriendoListener.CONSOLA : usuario,
                parameters,
                isReanudable(execution, progreso),
                steps.stream().map(LectorEjecuciones::paso).toList());
    }

    /** Cut short, or failed, and nothing came after it. */
    private static boolean isReanudable(JobExecution execution, Progreso progreso) {
        BatchStatus status = execution.getBatchStatus();
        boolean cut = !progreso.isRunning()
                && (UNFINISHED.contains(status) || status == BatchStatus.FAILED || status == BatchStatus.STOPPED);
        return cut
                && find(execution.getJobName(), 1)
                        .allMatch(last -> last.getExecutionId() == execution.getExecutionId());
    }

    private static Ejecucion.Paso paso(StepExecution step) {
        return new Ejecucion.Paso(
                step.getStepName(),
                step.getBatchStatus().name(),
                metric(step, Metric.MetricType.READ_COUNT),
                metric(step, Metric.MetricType.WRITE_COUNT),
                instant(step.getStartTime()),
                instant(step.getEndTime()));
    }

    private static long metric(StepExecution step, Metric.MetricType type) {
        return Arrays.stream(step.getMetrics())
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }

    private static Map<String, String> parameters(JobExecution execution) {
        Map<String, String> parameters = new TreeMap<>();
        Properties given = execution.getJobParameters();
        if (given != null) {
            given.stringPropertyNames().forEach(name -> parameters.put(name, given.getProperty(name)));
        }
        return parameters;
    }

    private static Instant end(JobExecution execution) {
        Date end = execution.getEndTime() == null ? execution.getLastUpdatedTime() : execution.getEndTime();
        return end == null ? instant(execution.getCreateTime()) : instant(end);
    }

    private static Instant instant(Date moment) {
        return moment == null ? null : moment.toInstant();
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
