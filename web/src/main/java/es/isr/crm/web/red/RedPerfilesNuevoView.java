package es.isr.crm.web.red;

import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A speed profile that PSO is to create. */
@Named
@ViewScoped
public class RedPerfilesNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PerfilService perfiles;

    @Inject
    private transient Submission submission;

    private final DatosPerfil datos = new DatosPerfil();

    /** Asks PSO; the list that follows tells how it ended, or that nobody knows yet. */
    public void guardar() {
        submission.save("red_perfiles_nuevo.pedido", () -> {
            perfiles.crear(datos);
            return "/red/perfiles";
        });
    }

    public DatosPerfil getDatos() {
        return datos;
    }
}
