package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What becomes of people whom the identity provider vouches for and the operator does not know yet: an administrator lets
 * them in, with a role, or does not.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class AprobacionService {

    @Inject
    private UsuarioRepository usuarios;

    /**
     * Lets somebody in; from the next sign-in with the provider they are at work.
     *
     * @param id id of the user
     * @param rol what they may do
     * @throws es.isr.crm.usuarios.entity.UsuarioNoPendienteException when another has already decided
     */
    @Auditado("usuarios.aprobar")
    public void aprobar(Long id, Rol rol) {
        require(id).aprobar(rol);
    }

    /**
     * Keeps somebody out. They stay in the list as a disabled user, so that the next attempt makes no new one.
     *
     * @param id id of the user
     * @throws es.isr.crm.usuarios.entity.UsuarioNoPendienteException when another has already decided
     */
    @Auditado("usuarios.rechazar")
    public void rechazar(Long id) {
        require(id).rechazar();
    }

    private Usuario require(Long id) {
        return usuarios.findById(id).orElseThrow(() -> new NotFoundException("Usuario", id));
    }
}
