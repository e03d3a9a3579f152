package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.web.shared.SessionView;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Somebody new. */
@Named
@ViewScoped
public class LeadsNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeadService leads;

    @Inject
    private transient Submission submission;

    @Inject
    private transient SessionView sesion;

    @Inject
    private transient Actor actor;

    private final LeadFormulario formulario = new LeadFormulario(new DatosLead(), null);

    /** Whoever takes a lead down and sells has it. */
    @PostConstruct
    void open() {
        if (sesion.hasRole(Rol.COMERCIAL_ROLE)) {
            formulario.getDatos().setAsignadoId(actor.getId());
        }
    }

    public void guardar() {
        submission.save("leads_nuevo.guardado", () -> "/leads/ficha?id=" + leads.crear(formulario.getDatos()));
    }

    public LeadFormulario getFormulario() {
        return formulario;
    }
}
