package es.isr.crm.web.trabajos;

import es.isr.crm.auditoria.boundary.InvarianteService;
import es.isr.crm.auditoria.entity.InvarianteResult;
import es.isr.crm.batch.trabajos.DatosTrabajo;
import es.isr.crm.batch.trabajos.MandoTrabajos;
import es.isr.crm.batch.trabajos.SituacionTrabajo;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The batch jobs: when each runs, how it last went, and what can be done with it. What must never break is
 * checked when somebody asks.
 */
@Named
@ViewScoped
public class TrabajosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MandoTrabajos mando;

    @Inject
    private transient InvarianteService invariantes;

    @Inject
    private transient Messages messages;

    private List<SituacionTrabajo> trabajos;
    private List<InvarianteResult> resultados;

    /** Called before the page is shown. */
    public void cargar() {
        mirar();
    }

    /** Called by the page's poll while a job runs. */
    public void mirar() {
        trabajos = mando.findAll();
    }

    /** Checks what must never break. It counts everything there is: only when somebody asks. */
    public void comprobar() {
        resultados = invariantes.check();
    }

    /** Starts a job that need not be told anything. */
    public void iniciar(SituacionTrabajo job) {
        order("trabajos.iniciado", () -> mando.iniciar(job.trabajo(), new DatosTrabajo()));
    }

    /** Asks its run to stop. */
    public void parar(SituacionTrabajo job) {
        order(
                "trabajos.parado",
                () -> mando.parar(job.trabajo(), job.ultima().progreso().ejecucion()));
    }

    /** Takes up its last run. */
    public void reanudar(SituacionTrabajo job) {
        order(
                "trabajos.reanudado",
                () -> mando.reanudar(job.trabajo(), job.ultima().progreso().ejecucion()));
    }

    private void order(String done, Runnable order) {
        try {
            order.run();
            messages.info(done);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        trabajos = mando.findAll();
    }

    /** Whether something runs, so that the page looks again. */
    public boolean isEnMarcha() {
        return countRunning() > 0;
    }

    private long countRunning() {
        return trabajos.stream().filter(SituacionTrabajo::isEnMarcha).count();
    }

    /** Whether jobs start by themselves here. */
    public boolean isHorarioEncendido() {
        return mando.isHorarioEncendido();
    }

    public List<SituacionTrabajo> getTrabajos() {
        return trabajos;
    }

    /** What was found when somebody last asked on this page; null before. */
    public List<InvarianteResult> getResultados() {
        return resultados;
    }
}
