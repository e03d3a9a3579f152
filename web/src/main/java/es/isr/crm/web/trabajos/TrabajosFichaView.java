package es.isr.crm.web.trabajos;

import es.isr.crm.batch.trabajos.Ejecucion;
import es.isr.crm.batch.trabajos.MandoTrabajos;
import es.isr.crm.batch.trabajos.SituacionTrabajo;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A job and its last runs, as the job repository has them. */
@Named
@ViewScoped
public class TrabajosFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ULTIMAS = 50;

    @Inject
    private transient MandoTrabajos mando;

    @Inject
    private transient Messages messages;

    private String trabajo;
    private SituacionTrabajo situacion;
    private List<Ejecucion> ejecuciones;

    /** Called before the page is shown, and while the job runs. */
    public void cargar() {
        Trabajo which = Trabajo.of(trabajo);
        situacion = mando.get(which);
        ejecuciones = mando.findEjecuciones(which, ULTIMAS);
    }

    /** Asks a run to stop. */
    public void parar(Ejecucion run) {
        order(
                "trabajos.parado",
                () -> mando.parar(situacion.trabajo(), run.progreso().ejecucion()));
    }

    /** Takes up a run that was cut short. */
    public void reanudar(Ejecucion run) {
        order(
                "trabajos.reanudado",
                () -> mando.reanudar(situacion.trabajo(), run.progreso().ejecucion()));
    }

    private void order(String done, Runnable order) {
        try {
            order.run();
            messages.info(done);
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        cargar();
    }

    public SituacionTrabajo getSituacion() {
        return situacion;
    }

    public List<Ejecucion> getEjecuciones() {
        return ejecuciones;
    }

    /** Id of the job. */
    public String getTrabajo() {
        return trabajo;
    }

    public void setTrabajo(String trabajo) {
        this.trabajo = trabajo;
    }
}
