package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.LeadEditable;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;

/** Asks why a lead is lost, on the board and on its page. */
@Named
@ViewScoped
public class LeadPerdidaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeadService leads;

    @Inject
    private transient Submission submission;

    private Long id;
    private int version;
    private String nombre;
    private MotivoPerdida motivo;
    private String nota;

    /** Opens the question. */
    public void preguntar(Long leadId) {
        LeadEditable lead = leads.getEditable(leadId);
        id = leadId;
        version = lead.version();
        nombre = lead.nombre();
        motivo = null;
        nota = null;
        PrimeFaces.current().ajax().update(":perder");
        PrimeFaces.current().executeScript("PF('dlg_perder').show()");
    }

    /** It is lost. The page is shown anew where it is. */
    public void perder() {
        String here =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/leads/ficha")
                        ? "/leads/ficha?id=" + id
                        : "/leads";
        submission.save("leads.perdido", () -> {
            leads.perder(id, version, motivo, nota);
            return here;
        });
    }

    public String getNombre() {
        return nombre;
    }

    public MotivoPerdida getMotivo() {
        return motivo;
    }

    public void setMotivo(MotivoPerdida motivo) {
        this.motivo = motivo;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
