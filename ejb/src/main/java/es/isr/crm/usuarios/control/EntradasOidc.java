package es.isr.crm.usuarios.control;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.DesenlaceOidc;
import es.isr.crm.usuarios.entity.Email;
import es.isr.crm.usuarios.entity.EntradaOidc;
import es.isr.crm.usuarios.entity.IdentidadOidc;
import es.isr.crm.usuarios.entity.IdentidadVerificada;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.Sesion;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The transaction of who comes from the identity provider: it finds or makes the user, and opens the session of one who
 * may work.
 *
 * <p>A user is known by issuer and subject alone. Somebody new with the address of another user does not become that
 * user, whatever the provider says of the address; only the owner by configuration does, who is administrator anyway.
 * A second factor is the provider's business: ours is not asked for.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EntradasOidc {

    private static final int MAX_NOMBRE = 120;

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private IdentidadOidcRepository identidades;

    @Inject
    private SesionRepository sesiones;

    @Inject
    private AperturaSesion apertura;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Lets in whom the provider vouches for, as far as they may.
     *
     * @param identidad who it is, verified
     * @param config who needs no approval
     * @param origen where from
     */
    @Auditado("usuarios.oidc")
    public EntradaOidc entrar(IdentidadVerificada identidad, OidcConfig config, Origen origen) {
        Optional<Rol> admitido = AdmisionOidc.de(identidad, config);
        Optional<Usuario> known = identidades.find(identidad).map(IdentidadOidc::getUsuario);
        if (known.isEmpty()) {
            return presentar(identidad, admitido, origen);
        }
        Usuario usuario = known.get();
        admitido.ifPresent(rol -> admitir(usuario, rol));
        return abrir(usuario, identidad, origen);
    }

    /** Somebody who comes for the first time. */
    private EntradaOidc presentar(IdentidadVerificada identidad, Optional<Rol> admitido, Origen origen) {
        boolean propietario = admitido.filter(rol -> rol == Rol.ADMIN).isPresent();
        if (!propietario && usuarios.count() == 0) {
            return EntradaOidc.sin(DesenlaceOidc.SIN_ADMINISTRADOR);
        }
        Optional<Email> email = Email.parse(identidad.email());
        if (email.isEmpty() || Boolean.FALSE.equals(identidad.emailComprobado())) {
            return EntradaOidc.sin(DesenlaceOidc.SIN_CORREO);
        }
        Optional<Usuario> other = usuarios.findByEmail(email.get().value());
        boolean same = propietario && Boolean.TRUE.equals(identidad.emailComprobado());
        if (other.isPresent() && !same) {
            Usuario usuario = other.get();
            sucesos.deUsuario("acceso.correoEnUso", usuario.getNombre(), usuario.getId());
            return EntradaOidc.sin(DesenlaceOidc.CORREO_EN_USO);
        }
        Usuario usuario = other.orElseGet(() -> nuevo(identidad, email.get()));
        identidades.add(new IdentidadOidc(usuario, identidad, reloj.now()));
        admitido.ifPresent(rol -> admitir(usuario, rol));
        return abrir(usuario, identidad, origen);
    }

    private Usuario nuevo(IdentidadVerificada identidad, Email email) {
        String nombre = identidad.nombre().isEmpty() ? email.value() : identidad.nombre();
        Usuario usuario =
                Usuario.enEspera(nombre.length() > MAX_NOMBRE ? nombre.substring(0, MAX_NOMBRE) : nombre, email);
        usuarios.add(usuario);
        return usuario;
    }

    /**
     * The owner is administrator each time; others are let in once, and then are what an administrator makes of them. Who
     * was disabled stays so.
     */
    private static void admitir(Usuario usuario, Rol rol) {
        if (usuario.isPendiente()) {
            usuario.aprobar(rol);
        } else if (usuario.isActivo() && rol == Rol.ADMIN) {
            usuario.serPropietario();
        }
    }

    /**
     * What the provider has to be told when somebody signs out; it is forgotten here.
     *
     * @param token of the session
     * @return nothing when the session came by no provider
     */
    public Optional<String> despedir(String token) {
        return sesiones.findByToken(token).map(Sesion::getId).flatMap(identidades::tomarToken);
    }

    private EntradaOidc abrir(Usuario usuario, IdentidadVerificada identidad, Origen origen) {
        if (usuario.isPendiente()) {
            sucesos.deUsuario("acceso.pendiente", usuario.getNombre(), usuario.getId());
            return EntradaOidc.sin(DesenlaceOidc.PENDIENTE);
        }
        if (!usuario.isActivo()) {
            sucesos.deUsuario("acceso.desactivado", usuario.getNombre(), usuario.getId());
            return EntradaOidc.sin(DesenlaceOidc.DESACTIVADO);
        }
        SesionAbierta abierta = apertura.abrir(usuario, origen);
        identidades.guardarToken(abierta.sesion().sesionId(), identidad.token());
        sucesos.deUsuario("acceso.entradaOidc", usuario.getNombre(), usuario.getId());
        return EntradaOidc.con(abierta);
    }
}
