package es.isr.crm.web.clientes;

import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.servicios.boundary.CambioPlanService;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.web.shared.SessionView;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Another plan for a service: which, from when, at what price, and what that does. */
@Named
@ViewScoped
public class ClientesServicioPlanView extends CambioServicioFormulario {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CambioPlanService cambios;

    @Inject
    private transient SessionView sesion;

    private Long planId;

    /** Called before the page is shown. */
    public void cargar() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            show(cambios.get(getId()), new FormularioPrecio(OrigenTarifa.CATALOGO, false));
        }
    }

    public void guardar() {
        save("clientes_servicio_plan.hecho");
    }

    @Override
    PrevisionCambio preview(PeticionPlan peticion) {
        return cambios.preview(getId(), peticion);
    }

    @Override
    void apply(PeticionPlan peticion) {
        cambios.aplicar(getId(), peticion);
    }

    @Override
    Long planId() {
        return planId;
    }

    @Override
    boolean isMirable() {
        return planId != null;
    }

    /** The kinds of price that may be given: the plan's own, and to who may agree on others these too. */
    public List<OrigenTarifa> getOrigenes() {
        List<OrigenTarifa> origenes = new ArrayList<>(List.of(OrigenTarifa.CATALOGO));
        if (getPlanes().stream().anyMatch(plan -> plan.id().equals(planId) && plan.precioPromocional() != null)) {
            origenes.add(OrigenTarifa.PROMOCION);
        }
        if (sesion.hasRole("admin")) {
            origenes.addAll(List.of(OrigenTarifa.ACORDADO, OrigenTarifa.GRATIS));
        }
        return origenes;
    }

    public List<PlanRow> getPlanes() {
        return getServicio().planes();
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }
}
