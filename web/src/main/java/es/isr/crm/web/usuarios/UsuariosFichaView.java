package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.InvitacionService;
import es.isr.crm.usuarios.boundary.PlantillaService;
import es.isr.crm.usuarios.entity.UsuarioFicha;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A user: what they may do, whether they may come in, and what is undone for them. */
@Named
@ViewScoped
public class UsuariosFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/usuarios/ficha?id=";

    @Inject
    private transient PlantillaService plantilla;

    @Inject
    private transient InvitacionService invitaciones;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Sitio sitio;

    private Long id;
    private UsuarioFicha ficha;
    private UsuarioFormulario formulario;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ficha = plantilla.get(id);
            formulario = UsuarioFormulario.of(ficha.fila());
        }
    }

    /** Changes name, address and role. */
    public void guardar() {
        submission.save("usuarios_ficha.guardado", () -> {
            plantilla.modificar(id, ficha.fila().version(), formulario.toDatos());
            return HERE + id;
        });
    }

    /** Lets them sign in again. */
    public void activar() {
        plantilla.activar(id);
        done("usuarios_ficha.activado");
    }

    /** Keeps them out. */
    public void desactivar() {
        plantilla.desactivar(id);
        done("usuarios_ficha.desactivado");
    }

    /** Forgets their failed attempts. */
    public void desbloquear() {
        plantilla.desbloquear(id);
        done("usuarios_ficha.desbloqueado");
    }

    /** Signs them out everywhere. */
    public void cerrarSesiones() {
        plantilla.cerrarSesiones(id);
        done("usuarios_ficha.cerradas");
    }

    /** Lets them sign in by password alone. */
    public void quitarSegundoFactor() {
        plantilla.quitarSegundoFactor(id);
        done("usuarios_ficha.sinFactor");
    }

    /** Sends them a link to set a password. */
    public void enviarEnlace() {
        invitaciones.enviar(id, sitio.get());
        done("usuarios_ficha.enviado");
    }

    private void done(String key) {
        messages.info(key);
        submission.redirect(HERE + id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public UsuarioFicha getFicha() {
        return ficha;
    }

    public UsuarioFormulario getFormulario() {
        return formulario;
    }
}
