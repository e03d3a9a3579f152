package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.LeadEditable;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is known of a lead is changed. */
@Named
@ViewScoped
public class LeadsEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeadService leads;

    @Inject
    private transient Submission submission;

    private Long id;
    private int version;
    private String nombre;
    private boolean abierto;
    private LeadFormulario formulario;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            LeadEditable lead = leads.getEditable(id);
            version = lead.version();
            nombre = lead.nombre();
            abierto = lead.estado().isAbierto();
            formulario = new LeadFormulario(lead.datos(), id);
        }
    }

    public void guardar() {
        submission.save("leads_editar.guardado", () -> {
            leads.editar(id, version, formulario.getDatos());
            return "/leads/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The name on file, whatever is being typed. */
    public String getNombre() {
        return nombre;
    }

    /** Whether there is something to do with it. */
    public boolean isAbierto() {
        return abierto;
    }

    public LeadFormulario getFormulario() {
        return formulario;
    }
}
