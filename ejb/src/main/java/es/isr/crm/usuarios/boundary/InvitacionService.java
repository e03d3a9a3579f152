package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.usuarios.control.AltaUsuario;
import es.isr.crm.usuarios.control.Enlaces;
import es.isr.crm.usuarios.control.EnvioEnlaces;
import es.isr.crm.usuarios.control.PasswordNueva;
import es.isr.crm.usuarios.control.SesionesAbiertas;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.EnlaceAbierto;
import es.isr.crm.usuarios.entity.MotivoCierre;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * How somebody gets a password without anybody else ever knowing it: by a link that works once, for some days, and leads
 * to a page where they choose it.
 *
 * <p>It goes by mail. Where there is no mail server an administrator is told it, once, and hands it over.
 */
@Stateless
public class InvitacionService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private AltaUsuario altas;

    @Inject
    private EnvioEnlaces envios;

    @Inject
    private Enlaces enlaces;

    @Inject
    private PasswordNueva passwords;

    @Inject
    private SesionesAbiertas sesiones;

    /**
     * Makes a user who comes in by a link; it is sent when there is a mail server.
     *
     * @param sitio scheme, server and path of the CRM, which go before the link
     * @return id of the user
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what was typed
     * @throws es.isr.crm.usuarios.entity.EmailEnUsoException when another user has the address
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("usuarios.invitacion")
    public Long invitar(DatosUsuario datos, String sitio) {
        Usuario usuario = altas.invitar(datos);
        if (envios.isPorCorreo()) {
            envios.mandar(usuario, sitio);
        }
        return usuario.getId();
    }

    /** Whether links go by mail; where there is no mail server an administrator hands them over. */
    @RolesAllowed(ADMIN_ROLE)
    public boolean isPorCorreo() {
        return envios.isPorCorreo();
    }

    /**
     * Sends another link, for a first password or because theirs was forgotten. The one before is worth nothing any more.
     *
     * @param sitio scheme, server and path of the CRM, which go before the link
     * @throws NotFoundException when there is no such active user
     */
    @RolesAllowed(ADMIN_ROLE)
    public void enviar(Long userId, String sitio) {
        envios.mandar(require(userId), sitio);
    }

    /**
     * The link itself, where no mail can take it.
     *
     * @param sitio scheme, server and path of the CRM, which go before the link
     * @return the link, told now and never again
     * @throws es.isr.crm.usuarios.entity.EnlacePorCorreoException when there is a mail server
     * @throws NotFoundException when there is no such active user
     */
    @RolesAllowed(ADMIN_ROLE)
    public String crearEnlace(Long userId, String sitio) {
        return envios.mostrar(require(userId), sitio);
    }

    /**
     * Whose link this is. Looking uses nothing up: programs follow links before people do.
     *
     * @return nothing when it does not work any more, or never did
     */
    @PermitAll
    public Optional<EnlaceAbierto> find(String token) {
        return enlaces.find(token)
                .map(pase -> new EnlaceAbierto(
                        pase.getUsuario().getNombre(), pase.getUsuario().getEmail(), pase.getClase()));
    }

    /**
     * Uses a link up: its person has chosen a password. Whatever was open with the one before is over.
     *
     * @param password as typed
     * @throws es.isr.crm.usuarios.entity.EnlaceCaducadoException when the link does not work any more
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when the password will not do; the link then still works
     */
    @PermitAll
    @Auditado("usuarios.enlace.usado")
    public void aceptar(String token, String password) {
        Usuario usuario = enlaces.usar(token);
        passwords.set(usuario, password);
        sesiones.cerrar(usuario.getId(), MotivoCierre.CREDENCIALES);
    }

    private Usuario require(Long userId) {
        return usuarios.findById(userId)
                .filter(Usuario::isActivo)
                .orElseThrow(() -> new NotFoundException("Usuario", userId));
    }
}
