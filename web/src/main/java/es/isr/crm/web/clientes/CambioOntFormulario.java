package es.isr.crm.web.clientes;

import es.isr.crm.red.boundary.CambioOntService;
import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.entity.OntEnServicio;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.function.Consumer;

/** What the pages have in common that change the ONT of a service: for which service, and where one goes afterwards. */
public abstract class CambioOntFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OntService onts;

    @Inject
    private transient CambioOntService cambios;

    @Inject
    private transient Submission submission;

    private Long id;
    private Long clienteId;
    private transient OntEnServicio actual;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            prefill(getActual());
        }
    }

    /** Fills the form in with what is there already. */
    protected void prefill(OntEnServicio now) {}

    /** Asks for the change; its progress is then seen where the ONT is. */
    protected void save(String doneKey, Consumer<CambioOntService> change) {
        submission.save(doneKey, () -> {
            change.accept(cambios);
            return "/clientes/ficha?id=" + clienteId + "&tab=ont";
        });
    }

    /** The ONT as it is before the change. */
    public OntEnServicio getActual() {
        if (actual == null) {
            actual = onts.getEnServicio(id);
            clienteId = actual.clienteId();
        }
        return actual;
    }

    /** Id of the service. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
