package es.isr.crm.web.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.AprobacionService;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets somebody in whom the identity provider vouches for, with a role; or does not. */
@Named
@RequestScoped
public class UsuarioAprobacionView {

    @Inject
    private AprobacionService aprobaciones;

    @Inject
    private Submission submission;

    @Inject
    private Messages messages;

    private Rol rol = Rol.USER;

    public void aprobar(Long userId) {
        aprobaciones.aprobar(userId, rol);
        done("usuarios_aprobacion.aprobado", userId);
    }

    public void rechazar(Long userId) {
        aprobaciones.rechazar(userId);
        done("usuarios_aprobacion.rechazado", userId);
    }

    private void done(String key, Long userId) {
        messages.info(key);
        submission.redirect("/usuarios/ficha?id=" + userId);
    }

    public Rol[] getRoles() {
        return Rol.values();
    }

    public Rol getRol() {
        return rol;
    }

    public void setRol(Rol rol) {
        this.rol = rol;
    }
}
