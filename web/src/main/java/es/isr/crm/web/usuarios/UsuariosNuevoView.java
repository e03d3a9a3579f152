package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.InvitacionService;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Somebody new, who comes in by a link. */
@Named
@ViewScoped
public class UsuariosNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InvitacionService invitaciones;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Sitio sitio;

    private final UsuarioFormulario formulario = new UsuarioFormulario();

    /** Makes the user, and sends the link where there is a mail server. */
    public void guardar() {
        submission.save(
                "usuarios_nuevo.guardado",
                () -> "/usuarios/ficha?id=" + invitaciones.invitar(formulario.toDatos(), sitio.get()));
    }

    /** Whether the link goes by mail; if not, an administrator hands it over. */
    public boolean isCorreo() {
        return invitaciones.isPorCorreo();
    }

    public UsuarioFormulario getFormulario() {
        return formulario;
    }
}
