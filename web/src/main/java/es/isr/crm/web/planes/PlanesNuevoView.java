package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A new plan, from nothing or like another. */
@Named
@ViewScoped
public class PlanesNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlanService planes;

    @Inject
    private transient Submission submission;

    private Long de;
    private DatosPlan datos = new DatosPlan();

    /** Called before the page is shown; a copy starts as the other plan is, under another name. */
    public void abrir() {
        if (de != null && !FacesContext.getCurrentInstance().isPostback()) {
            datos = planes.getEditable(de).datos();
            datos.setNombre(datos.getNombre() + " (2)");
            datos.setActivo(true);
        }
    }

    public void guardar() {
        submission.save("planes_nuevo.guardado", () -> "/planes/ficha?id=" + planes.create(datos));
    }

    public Long getDe() {
        return de;
    }

    public void setDe(Long de) {
        this.de = de;
    }

    public DatosPlan getDatos() {
        return datos;
    }
}
