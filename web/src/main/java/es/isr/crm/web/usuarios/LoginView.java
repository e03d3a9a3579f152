package es.isr.crm.web.usuarios;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import es.isr.crm.usuarios.boundary.AccesoOidcService;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.PrimerAccesoService;
import es.isr.crm.usuarios.control.OidcConfig;
import es.isr.crm.usuarios.entity.Entrada;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.PasoPendiente;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.web.security.Addresses;
import es.isr.crm.web.security.Destino;
import es.isr.crm.web.security.FormSignInEntry;
import es.isr.crm.web.security.OidcSignIn;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code /login}. It keeps no state in the server, so that it works however long it was left open. */
@Named
@RequestScoped
public class LoginView {

    /** Why one is here; each has the text {@code login.motivo.<name>}. */
    private static final Set<String> MOTIVOS = Stream.concat(
                    Stream.of("expirada", "salida", "creado", "paso", "password"),
                    OidcSignIn.REFUSALS.stream().map(OidcSignIn::motivo))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BUENOS = Set.of("salida", "creado", "password");

    @EJB
    private AccesoService accesos;

    @EJB
    private AccesoOidcService oidc;

    @EJB
    private PrimerAccesoService primerAcceso;

    @EJB
    private ConfiguracionService configuracion;

    @Inject
    private Umbral umbral;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String password;
    private String destino;
    private String motivo;

    /** Sends on who has nothing to do here: who is signed in already, or an installation without users. */
    public void comprobar() throws IOException {
        if (request.getUserPrincipal() != null) {
            Umbral.redirect(Destino.safe(destino));
        } else if (primerAcceso.isPendiente()) {
            Umbral.redirect(Addresses.FIRST_ACCESS);
        }
    }

    /** Signs in, and lands where one was going. */
    public void entrar() throws IOException {
        Origen origen = new Origen(request.getRemoteAddr(), request.getHeader("User-Agent"));
        Entrada entrada = accesos.entrar(email, password, origen);
        if (entrada instanceof PasoPendiente paso) {
            umbral.esperar(paso, Destino.safe(destino));
        } else if (entrada instanceof SesionAbierta abierta) {
            umbral.pasar(abierta, Destino.safe(destino));
        }
    }

    /** Key of the text that says why one is here, or null. */
    public String getMotivoKey() {
        boolean known = motivo != null && MOTIVOS.contains(motivo);
        boolean named = known && (!motivo.startsWith("oidc_") || getProveedor() != null);
        return named ? "login.motivo." + motivo : null;
    }

    /** Whether that is good news. */
    public boolean isMotivoBueno() {
        return BUENOS.contains(motivo);
    }

    /** What the identity provider is called; null when there is none. */
    public String getProveedor() {
        return oidc.findProveedor().orElse(null);
    }

    /** The way to the identity provider, and then to where one was going. */
    public String getCaminoProveedor() {
        String safe = Destino.safe(destino);
        return OidcConfig.IDA
                + (safe.equals(Destino.HOME)
                        ? ""
                        : "?" + FormSignInEntry.DESTINO + "=" + URLEncoder.encode(safe, StandardCharsets.UTF_8));
    }

    /** Whom to ask who cannot come in. */
    public Contacto getContacto() {
        return configuracion.getContacto();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getDestino() {
        return destino;
    }

    public void setDestino(String destino) {
        this.destino = destino;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
