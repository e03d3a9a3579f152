package es.isr.crm.usuarios.boundary;

import es.isr.crm.usuarios.control.CanjeOidc;
import es.isr.crm.usuarios.control.EntradasOidc;
import es.isr.crm.usuarios.control.OidcConfig;
import es.isr.crm.usuarios.control.OidcException;
import es.isr.crm.usuarios.control.SecretoOidc;
import es.isr.crm.usuarios.entity.DesenlaceOidc;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.EntradaOidc;
import es.isr.crm.usuarios.entity.IdentidadVerificada;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.InicioOidc;
import es.isr.crm.usuarios.entity.Origen;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Coming in by the operator's identity provider (OpenID Connect), beside the password and only where one is configured.
 *
 * <p>Nothing is held open while the provider is asked: the methods run outside a transaction and open short ones. The
 * second factor of the application is not asked for here: how surely somebody is who they say is the provider's business.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccesoOidcService {

    private static final Logger LOG = Logger.getLogger(AccesoOidcService.class.getName());

    @Inject
    private CanjeOidc canje;

    @Inject
    private EntradasOidc entradas;

    /** What the provider is called; nothing when there is none. */
    public Optional<String> findProveedor() {
        return OidcConfig.leer().map(OidcConfig::rotulo);
    }

    /** The same, where it can let the owner into an installation without users. */
    public Optional<String> findProveedorPropietario() {
        return OidcConfig.leer()
                .filter(config -> config.propietario().isPresent())
                .map(OidcConfig::rotulo);
    }

    /**
     * The way to the provider.
     *
     * @param idioma in which it should speak
     * @return nothing when it does not answer, or there is none
     */
    public Optional<InicioOidc> empezar(Idioma idioma) {
        Optional<OidcConfig> config = OidcConfig.leer();
        if (config.isEmpty()) {
            return Optional.empty();
        }
        SecretoOidc secreto = SecretoOidc.nuevo();
        try {
            return Optional.of(new InicioOidc(canje.pedir(config.get(), secreto, idioma), secreto.valor()));
        } catch (OidcException e) {
            note(e);
            return Optional.empty();
        }
    }

    /**
     * Signs in whom the provider vouches for.
     *
     * @param secreto what the browser has kept since {@link #empezar}
     * @param respuesta the parameters that it came back with
     * @param origen where from
     */
    public EntradaOidc terminar(String secreto, String respuesta, Origen origen) {
        Optional<OidcConfig> config = OidcConfig.leer();
        if (config.isEmpty()) {
            return EntradaOidc.sin(DesenlaceOidc.NO_VALIDO);
        }
        try {
            return entrar(canje.canjear(config.get(), new SecretoOidc(secreto), respuesta), config.get(), origen);
        } catch (OidcException e) {
            note(e);
            return EntradaOidc.sin(e.getDesenlace());
        }
    }

    /**
     * Where the browser goes to end the session at the provider too. It can be asked once, before the session ends here.
     *
     * @param token of the session
     * @return nothing when the session came by a password, or the provider cannot be told
     */
    public Optional<URI> despedir(String token) {
        Optional<String> idToken = entradas.despedir(token);
        Optional<OidcConfig> config = OidcConfig.leer();
        if (idToken.isEmpty() || config.isEmpty()) {
            return Optional.empty();
        }
        try {
            return canje.despedir(config.get(), idToken.get());
        } catch (OidcException e) {
            note(e);
            return Optional.empty();
        }
    }

    /** Of two first sign-ins of one person at the same moment one makes the user; the other finds it then. */
    private EntradaOidc entrar(IdentidadVerificada identidad, OidcConfig config, Origen origen) {
        try {
            return entradas.entrar(identidad, config, origen);
        } catch (EmailEnUsoException first) {
            LOG.log(Level.FINE, "once more", first);
        }
        try {
            return entradas.entrar(identidad, config, origen);
        } catch (EmailEnUsoException e) {
            LOG.log(Level.FINE, "another spelling of the same address", e);
            return EntradaOidc.sin(DesenlaceOidc.CORREO_EN_USO);
        }
    }

    private static void note(OidcException e) {
        String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
        LOG.log(Level.WARNING, "Entrada por el proveedor de identidad: {0}{1}", new Object[] {e.getMessage(), cause});
    }
}
