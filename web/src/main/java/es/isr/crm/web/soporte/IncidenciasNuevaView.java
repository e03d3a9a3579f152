package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.IncidenciaService;
import es.isr.crm.soporte.entity.EstadoPuerto;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A shared fault that a person tells of. */
@Named
@ViewScoped
public class IncidenciasNuevaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncidenciaService incidencias;

    @Inject
    private transient Submission submission;

    private String olt;
    private String pon;
    private String aviso;
    private List<String> olts = List.of();

    /** Called before the page is shown; who comes from a ticket brings its port along. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            olts = incidencias.findOlts();
            olt = olts.contains(olt) ? olt : null;
        }
    }

    /** Another OLT has other ports. */
    public void cambiarOlt() {
        pon = null;
    }

    /** Somebody is at it. */
    public void guardar() {
        submission.save(
                "incidencias_nueva.guardada", () -> "/incidencias/ficha?id=" + incidencias.abrir(olt, pon, aviso));
    }

    public List<String> getOlts() {
        return olts;
    }

    /** The ports of the OLT that is chosen. */
    public List<EstadoPuerto> getPuertos() {
        return incidencias.findPuertos(olt);
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }

    public String getPon() {
        return pon;
    }

    public void setPon(String pon) {
        this.pon = pon;
    }

    public String getAviso() {
        return aviso;
    }

    public void setAviso(String aviso) {
        this.aviso = aviso;
    }
}
