package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Editing of a plan. */
@Named
@ViewScoped
public class PlanesEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanService planes;

    @Inject
    private transient Submission submission;

    private Long id;
    private PlanEditable plan;
    private int version;

    /** Called before the page is shown. */
    public void abrir() {
        if (plan == null || !FacesContext.getCurrentInstance().isPostback()) {
            plan = planes.getEditable(id);
            version = plan.ficha().version();
        }
    }

    public void guardar() {
        submission.save("planes_editar.guardado", () -> {
            try {
                planes.update(id, version, plan.datos());
            } catch (PlanEditadoException other) {
                // Told once; who saves again has read it and means it.
                version = planes.getFicha(id).version();
                throw other;
            }
            return "/planes/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PlanFicha getFicha() {
        return plan.ficha();
    }

    public DatosPlan getDatos() {
        return plan.datos();
    }
}
