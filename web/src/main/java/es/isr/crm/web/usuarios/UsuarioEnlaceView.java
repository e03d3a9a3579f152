package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.InvitacionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A link that no mail can take: shown to the administrator in one answer, and kept nowhere. */
@Named
@RequestScoped
public class UsuarioEnlaceView {

    @Inject
    private InvitacionService invitaciones;

    @Inject
    private Sitio sitio;

    private String enlace;

    /** Makes one. */
    public void crear(Long userId) {
        enlace = invitaciones.crearEnlace(userId, sitio.get());
    }

    /** The link, or null. */
    public String getEnlace() {
        return enlace;
    }
}
