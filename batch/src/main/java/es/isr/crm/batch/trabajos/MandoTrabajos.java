package es.isr.crm.batch.trabajos;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.boundary.MandoService;
import es.isr.crm.auditoria.boundary.MandoService.Orden;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The jobs in the hands of an administrator: looked at, started, stopped, taken up again; each order is in the audit. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MandoTrabajos {

    @Inject
    private TrabajoService trabajos;

    @Inject
    private LectorEjecuciones ejecuciones;

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private MandoService mando;

    /** All jobs, each with its schedule and how it last went. */
    public List<SituacionTrabajo> findAll() {
        return Arrays.stream(Trabajo.values()).map(this::situacion).toList();
    }

    /** One of them. */
    public SituacionTrabajo get(Trabajo trabajo) {
        return situacion(trabajo);
    }

    /** Whether jobs start by themselves on this node. */
    public boolean isHorarioEncendido() {
        return agenda.isEncendida();
    }

    /** The last runs of a job, newest first. */
    public List<Ejecucion> findEjecuciones(Trabajo trabajo, int max) {
        return ejecuciones.findLast(trabajo, max);
    }

    /**
     * Starts a job.
     *
     * @return id of the execution
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what it is told
     * @throws TrabajoEnMarchaException when it runs already
     * @throws NotFoundException when it is one that is not started by itself
     */
    public long iniciar(Trabajo trabajo, DatosTrabajo datos) {
        if (!trabajo.isIniciable()) {
            throw new NotFoundException("trabajo", trabajo.id());
        }
        Map<String, String> parameters = datos.parametros(trabajo);
        long execution = trabajos.start(trabajo.id(), parameters);
        String told = parameters.entrySet().stream().map(Object::toString).collect(Collectors.joining(", "));
        mando.anotar(Orden.INICIAR, trabajo.id(), told);
        return execution;
    }

    /**
     * Asks a run to stop at its next checkpoint; it does not begin again by itself before its next time.
     *
     * @throws NotFoundException when it is none of this job's
     * @throws NoEnMarchaException when it does not run, or not here
     */
    public void parar(Trabajo trabajo, long ejecucion) {
        requireDe(trabajo, ejecucion);
        trabajos.stop(ejecucion);
        mando.anotar(Orden.PARAR, trabajo.id(), String.valueOf(ejecucion));
    }

    /**
     * Takes up a run that was cut short.
     *
     * @throws NotFoundException when it is none of this job's
     * @throws NoReanudableException when it came to its end, or there was another one since
     * @throws TrabajoEnMarchaException when the job runs already
     */
    public void reanudar(Trabajo trabajo, long ejecucion) {
        requireDe(trabajo, ejecucion);
        trabajos.restart(ejecucion);
        mando.anotar(Orden.REANUDAR, trabajo.id(), String.valueOf(ejecucion));
    }

    /** The audit names the job: it must be that of the run. */
    private void requireDe(Trabajo trabajo, long ejecucion) {
        if (!ejecuciones.get(ejecucion).getJobName().equals(trabajo.id())) {
            throw new NotFoundException("ejecucion", ejecucion);
        }
    }

    private SituacionTrabajo situacion(Trabajo trabajo) {
        return new SituacionTrabajo(
                trabajo,
                agenda.findHorario(trabajo).orElse(null),
                agenda.findProxima(trabajo).orElse(null),
                ejecuciones.findUltima(trabajo).orElse(null));
    }
}
