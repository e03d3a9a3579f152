package es.isr.crm.web.facturacion;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.facturacion.boundary.FacturacionService;
import es.isr.crm.facturacion.boundary.RevisionService;
import es.isr.crm.facturacion.entity.AvanceFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The run that is under way, whoever began it and wherever; it can be left and come back to. */
@Named
@ViewScoped
public class FacturacionMarchaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RevisionService revision;

    @Inject
    private transient FacturacionService facturacion;

    @Inject
    private transient FacturacionTrabajos facturaciones;

    @Inject
    private transient TrabajoService trabajos;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    private Long id;
    private EjecucionRow ejecucion;
    private AvanceFacturacion avance;
    private Progreso trabajo;
    private boolean interrumpida;

    /** Called before the page is shown. */
    public void cargar() {
        trabajo = trabajos.findLast(Trabajo.FACTURACION_MENSUAL.id()).orElse(null);
        ejecucion = revision.findEnCurso(id).orElse(null);
        avance = ejecucion == null ? null : facturacion.getAvance(ejecucion.id());
        interrumpida = ejecucion != null && facturaciones.isInterrumpida(ejecucion.id());
    }

    /** Called by the poll; when the job has ended, what it left is shown: of the run that the page is about, if it is about one. */
    public void mirar() {
        Long before = ejecucion == null ? null : ejecucion.id();
        cargar();
        if (!isEnMarcha()) {
            Long of = id == null ? before : id;
            submission.redirect(of == null ? "/facturacion" : "/facturacion/ejecucion?id=" + of);
        }
    }

    /** Goes on with a run whose job ended before its time. */
    public void continuar() {
        try {
            facturaciones.continuar(ejecucion.id());
            messages.info("facturacion.continuada");
            submission.redirect("/facturacion/ejecucion?id=" + ejecucion.id());
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
    }

    /** Whether a job is at a run, or about to begin one, so that the page looks again. */
    public boolean isEnMarcha() {
        return trabajo != null && trabajo.isRunning() || ejecucion != null && !interrumpida;
    }

    /** Whether the page says what is under way, or what was interrupted. */
    boolean isMirando() {
        return isEnMarcha() || interrumpida;
    }

    /** Whether what is under way is another run than the one on the page. */
    public boolean isOtra() {
        return id != null && ejecucion != null && !ejecucion.id().equals(id);
    }

    /** The run under way; null when its job has only just begun. */
    public EjecucionRow getEjecucion() {
        return ejecucion;
    }

    public AvanceFacturacion getAvance() {
        return avance;
    }

    /** The last job, which tells how it ended. */
    public Progreso getTrabajo() {
        return trabajo;
    }

    /** Whether nobody is at the run that is under way. */
    public boolean isInterrumpida() {
        return interrumpida;
    }

    /** The run that the page is about, if it is about one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
