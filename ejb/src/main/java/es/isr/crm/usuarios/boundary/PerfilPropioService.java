package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.control.MiPassword;
import es.isr.crm.usuarios.control.MiPerfil;
import es.isr.crm.usuarios.control.MiSegundoFactor;
import es.isr.crm.usuarios.control.SesionesAbiertas;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.MotivoCierre;
import es.isr.crm.usuarios.entity.Perfil;
import es.isr.crm.usuarios.entity.SesionRow;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What everybody runs for themselves: name, password, sessions, second factor. Nobody sees or changes another's. Whatever
 * opens the door is changed only by who proves again to be its owner (ASVS 7.5.1): who finds a screen left open cannot
 * make it theirs.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class PerfilPropioService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private MiPerfil perfiles;

    @Inject
    private MiPassword passwords;

    @Inject
    private MiSegundoFactor factores;

    @Inject
    private SesionesAbiertas sesiones;

    @Inject
    private Actor actor;

    public Perfil get() {
        return perfiles.get(caller());
    }

    /**
     * How the caller is called from now on; what they have signed keeps the name that it has.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it is no name
     */
    @Auditado("usuarios.nombre")
    public void cambiarNombre(String nombre) {
        perfiles.llamar(caller(), nombre);
    }

    /**
     * Another password. All other sessions of the caller are over.
     *
     * @param actual the present one, as typed
     * @param nueva the new one, as typed
     * @param token of the session that asks
     * @throws es.isr.crm.usuarios.entity.PasswordActualException when that is not the present one
     * @throws es.isr.crm.usuarios.entity.AccesoBloqueadoException when it was guessed wrong too often
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when the new one will not do
     * @throws es.isr.crm.usuarios.entity.PasswordDeFueraException when they have none here
     */
    @Auditado("usuarios.password")
    public void cambiarPassword(String actual, String nueva, String token) {
        Usuario caller = caller();
        passwords.cambiar(caller, actual, nueva);
        sesiones.cerrarOtras(caller.getId(), MotivoCierre.CREDENCIALES, token);
    }

    /**
     * Where the caller is signed in, what was used last first.
     *
     * @param token of the session that asks
     */
    public List<SesionRow> findSesiones(String token) {
        return sesiones.find(caller().getId(), token);
    }

    /**
     * Ends a session of the caller's.
     *
     * @throws NotFoundException when they have none of this id open
     */
    public void cerrarSesion(Long id) {
        sesiones.cerrarUna(caller().getId(), id);
    }

    /**
     * Begins to set a second factor up. Asked again before the first code came, it is the same.
     *
     * @throws IllegalStateException when the caller has one
     */
    public Enrolamiento empezarSegundoFactor() {
        return factores.empezar(caller());
    }

    /**
     * Ends setting it up. All other sessions of the caller are over: they came in without it (ASVS 7.4.3).
     *
     * @param password the caller's, as typed; not asked of who has none here
     * @param codigo the first code of the telephone, as typed
     * @param token of the session that asks
     * @return the recovery codes, told now and never again
     * @throws es.isr.crm.usuarios.entity.PasswordActualException when that is not the password
     * @throws es.isr.crm.usuarios.entity.CodigoErroneoException when it is not the code
     */
    public List<String> confirmarSegundoFactor(String password, String codigo, String token) {
        Usuario caller = caller();
        passwords.require(caller, password);
        List<String> codes = factores.confirmar(caller, codigo);
        sesiones.cerrarOtras(caller.getId(), MotivoCierre.CREDENCIALES, token);
        return codes;
    }

    /**
     * New recovery codes in the place of all before.
     *
     * @param codigo a code of the telephone or from paper, as typed
     * @return the codes, told now and never again
     * @throws es.isr.crm.usuarios.entity.CodigoErroneoException when it is no code that counts
     */
    public List<String> renovarCodigos(String codigo) {
        return factores.renovar(caller(), codigo);
    }

    /**
     * Gives the second factor up; who may not do without sets another up at the next sign-in. All other sessions of the
     * caller are over.
     *
     * @param codigo a code of the telephone or from paper, as typed
     * @param token of the session that asks
     * @throws es.isr.crm.usuarios.entity.CodigoErroneoException when it is no code that counts
     */
    public void quitarSegundoFactor(String codigo, String token) {
        Usuario caller = caller();
        factores.quitar(caller, codigo);
        sesiones.cerrarOtras(caller.getId(), MotivoCierre.CREDENCIALES, token);
    }

    private Usuario caller() {
        return usuarios.findById(actor.getId()).orElseThrow(() -> new NotFoundException("Usuario", actor.getId()));
    }
}
