package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.control.AltaUsuario;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import es.isr.crm.usuarios.entity.Tema;
import es.isr.crm.usuarios.entity.Usuario;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The people who work here. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class UsuarioService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private AltaUsuario altas;

    @Resource
    private SessionContext context;

    /**
     * Makes a user who can sign in at once.
     *
     * @return id of the user
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what was typed
     * @throws es.isr.crm.usuarios.entity.EmailEnUsoException when another user has the address
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("usuarios.alta")
    public Long crear(NuevoUsuario nuevo) {
        return altas.crear(nuevo).getId();
    }

    /** Who can be chosen as salesperson, collector or technician: the active users, by name. */
    public List<UsuarioOption> findActivos() {
        return usuarios.findActivos();
    }

    /**
     * The same, with the one who is chosen already, also when they have left.
     *
     * @param elegido id of a user
     */
    public List<UsuarioOption> findActivos(Long elegido) {
        return usuarios.findActivosY(elegido);
    }

    /** How the caller wants to see the pages from now on. */
    @Auditado("usuarios.preferencias")
    public void cambiarPreferencias(Idioma idioma, Tema tema) {
        caller().cambiarPreferencias(idioma, tema);
    }

    private Usuario caller() {
        String email = context.getCallerPrincipal().getName();
        return usuarios.findByEmail(email).orElseThrow(() -> new NotFoundException("Usuario", email));
    }
}
