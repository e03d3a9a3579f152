package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.AltaUsuario;
import es.isr.crm.usuarios.control.Enlaces;
import es.isr.crm.usuarios.control.FichaUsuario;
import es.isr.crm.usuarios.control.SegundosFactores;
import es.isr.crm.usuarios.control.SesionesAbiertas;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.Email;
import es.isr.crm.usuarios.entity.MotivoCierre;
import es.isr.crm.usuarios.entity.UltimoAdministradorException;
import es.isr.crm.usuarios.entity.Usuario;
import es.isr.crm.usuarios.entity.UsuarioCambiadoException;
import es.isr.crm.usuarios.entity.UsuarioFicha;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import es.isr.crm.usuarios.entity.UsuarioRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The staff, as administrators run it: who there is, what they may do, and whether they may come in. There is always an
 * administrator left who can: the last one keeps role and access, whoever asks and however many ask at once.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class PlantillaService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private FichaUsuario fichas;

    @Inject
    private AltaUsuario altas;

    @Inject
    private Enlaces enlaces;

    @Inject
    private SesionesAbiertas sesiones;

    @Inject
    private SegundosFactores factores;

    /** The users of a filter, by name unless the page says otherwise. */
    public Page<UsuarioRow> search(UsuarioFilter filter, PageRequest page) {
        return fichas.search(filter, page);
    }

    /** @throws NotFoundException when there is none */
    public UsuarioFicha get(Long id) {
        return fichas.find(id).orElseThrow(() -> new NotFoundException("Usuario", id));
    }

    /**
     * Changes name, address and role.
     *
     * @param version of the user as it was read
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what was typed
     * @throws es.isr.crm.usuarios.entity.EmailEnUsoException when another user has the address
     * @throws UltimoAdministradorException when no administrator would be left
     * @throws UsuarioCambiadoException when somebody else changed the user meanwhile
     */
    @Auditado("usuarios.modificacion")
    public void modificar(Long id, int version, DatosUsuario datos) {
        List<Usuario> admins = usuarios.lockAdministradores();
        Usuario usuario = lock(id);
        if (usuario.getVersion() != version) {
            throw new UsuarioCambiadoException(usuario.getNombre());
        }
        boolean promoted = datos.rol() == Rol.ADMIN && usuario.getRol() != Rol.ADMIN;
        if (datos.rol() != Rol.ADMIN) {
            requireOther(admins, usuario);
        }
        if (!usuario.getEmail().equals(Email.normalise(datos.email()))) {
            enlaces.retirar(usuario);
        }
        altas.modificar(usuario, datos);
        if (promoted && factores.isExigido(Rol.ADMIN) && !factores.isActivo(id)) {
            sesiones.cerrar(id, MotivoCierre.ADMINISTRADOR);
        }
    }

    /** Lets somebody sign in again. Without effect on who may. */
    @Auditado("usuarios.activacion")
    public void activar(Long id) {
        lock(id).activar();
    }

    /**
     * Keeps somebody out from now on: what they have open is over, a link that they were sent is worth nothing.
     *
     * @throws UltimoAdministradorException when no administrator would be left
     */
    @Auditado("usuarios.baja")
    public void desactivar(Long id) {
        List<Usuario> admins = usuarios.lockAdministradores();
        Usuario usuario = lock(id);
        requireOther(admins, usuario);
        usuario.desactivar();
        enlaces.retirar(usuario);
        sesiones.cerrar(id, MotivoCierre.USUARIO_INACTIVO);
    }

    /** Forgets somebody's failed attempts. */
    public void desbloquear(Long id) {
        fichas.desbloquear(lock(id));
    }

    /** Signs somebody out everywhere. */
    public void cerrarSesiones(Long id) {
        sesiones.cerrarPorOrden(lock(id).getId());
    }

    /** Somebody has lost telephone and codes: they sign in by password alone, and are asked to set up another if need be. */
    public void quitarSegundoFactor(Long id) {
        fichas.quitarSegundoFactor(lock(id));
        sesiones.cerrar(id, MotivoCierre.CREDENCIALES);
    }

    private Usuario lock(Long id) {
        return usuarios.lock(id).orElseThrow(() -> new NotFoundException("Usuario", id));
    }

    private static void requireOther(List<Usuario> admins, Usuario usuario) {
        if (admins.stream().map(Usuario::getId).toList().equals(List.of(usuario.getId()))) {
            throw new UltimoAdministradorException();
        }
    }
}
