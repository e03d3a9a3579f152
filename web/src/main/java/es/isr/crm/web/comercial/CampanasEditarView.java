package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.entity.CampanaEditadaException;
import es.isr.crm.comercial.entity.CampanaFicha;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Editing of a campaign. */
@Named
@ViewScoped
public class CampanasEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampanaService campanas;

    @Inject
    private transient Submission submission;

    private Long id;
    private CampanaFicha ficha;
    private int version;

    /** Called before the page is shown. */
    public void abrir() {
        if (ficha == null || !FacesContext.getCurrentInstance().isPostback()) {
            ficha = campanas.get(id);
            version = ficha.version();
        }
    }

    public void guardar() {
        submission.save("campanas_editar.guardada", () -> {
            try {
                campanas.editar(id, version, ficha.datos());
            } catch (CampanaEditadaException other) {
                // Told once; who saves again has read it and means it.
                version = campanas.get(id).version();
                throw other;
            }
            return "/campanas/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CampanaFicha getFicha() {
        return ficha;
    }

    public DatosCampana getDatos() {
        return ficha.datos();
    }
}
