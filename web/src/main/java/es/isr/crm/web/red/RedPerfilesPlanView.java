package es.isr.crm.web.red;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.PerfilesPlan;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.entity.AfectadosPerfil;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The network profiles of a plan, and how many of those who have it would be changed with it. */
@Named
@ViewScoped
public class RedPerfilesPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final AfectadosPerfil NADIE = new AfectadosPerfil(0, 0);

    @Inject
    private transient PlanService planes;

    @Inject
    private transient PerfilService perfiles;

    @Inject
    private transient Submission submission;

    private Long id;
    private PerfilesPlan plan;
    private List<String> contados;
    private AfectadosPerfil afectados = NADIE;
    private boolean aplicar;

    /** Called before the page is shown. */
    public void abrir() {
        if (plan == null || !FacesContext.getCurrentInstance().isPostback()) {
            plan = planes.getPerfiles(id);
        }
    }

    public void guardar() {
        submission.save("red_perfiles_plan.guardado", () -> {
            planes.asignarPerfiles(plan.getId(), plan.getPerfilVelocidad(), plan.getPerfilUsuario(), aplicar);
            return "/red/perfiles";
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PerfilesPlan getPlan() {
        return plan;
    }

    /** Who would be changed with the profiles that are chosen now; counted when the choice has changed. */
    public AfectadosPerfil getAfectados() {
        List<String> chosen = Arrays.asList(plan.getPerfilVelocidad(), plan.getPerfilUsuario());
        if (!chosen.equals(contados)) {
            contados = new ArrayList<>(chosen);
            afectados = chosen.contains(null)
                    ? NADIE
                    : perfiles.countAfectados(plan.getId(), plan.getPerfilVelocidad(), plan.getPerfilUsuario());
        }
        return afectados;
    }

    public boolean isAplicar() {
        return aplicar;
    }

    public void setAplicar(boolean aplicar) {
        this.aplicar = aplicar;
    }
}
