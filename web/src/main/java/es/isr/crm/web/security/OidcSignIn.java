package es.isr.crm.web.security;

import es.isr.crm.usuarios.boundary.AccesoOidcService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.control.OidcConfig;
import es.isr.crm.usuarios.entity.DesenlaceOidc;
import es.isr.crm.usuarios.entity.EntradaOidc;
import es.isr.crm.usuarios.entity.InicioOidc;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.web.shared.PreferenciasView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Signing in at the operator's identity provider: there ({@link OidcConfig#IDA}) and back ({@link OidcConfig#VUELTA}), and
 * back from signing out ({@link OidcConfig#SALIDA}). It ends in the same session as a password does, with a cookie that
 * nobody has seen before. Where no provider is configured these addresses do not exist.
 */
@ApplicationScoped
public class OidcSignIn implements SignInDelegate {

    private static final Set<String> ADDRESSES = Set.of(OidcConfig.IDA, OidcConfig.VUELTA, OidcConfig.SALIDA);

    /** What the page of sign-in has a text for. */
    public static final Set<DesenlaceOidc> REFUSALS =
            EnumSet.complementOf(EnumSet.of(DesenlaceOidc.DENTRO, DesenlaceOidc.PENDIENTE));

    @EJB
    private AccesoOidcService accesos;

    @EJB
    private SesionService sesiones;

    @Inject
    private PreferenciasView preferencias;

    @Override
    public boolean handles(HttpServletRequest request) {
        return ADDRESSES.contains(Addresses.path(request))
                && request.getMethod().equals("GET")
                && accesos.findProveedor().isPresent();
    }

    @Override
    public AuthenticationStatus answer(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        context.getResponse().setHeader("Cache-Control", "no-store");
        return switch (Addresses.path(request)) {
            case OidcConfig.IDA -> begin(context);
            case OidcConfig.VUELTA -> end(context);
            default -> redirect(context, Addresses.LOGIN + "?motivo=salida");
        };
    }

    private AuthenticationStatus begin(HttpMessageContext context) {
        String destino = Destino.safe(context.getRequest().getParameter(FormSignInEntry.DESTINO));
        Optional<InicioOidc> inicio = accesos.empezar(preferencias.idioma());
        if (inicio.isEmpty()) {
            return refuse(context, DesenlaceOidc.CAIDO, destino);
        }
        OidcCookie.write(
                new OidcCookie.Content(inicio.get().secreto(), destino), context.getRequest(), context.getResponse());
        return context.redirect(inicio.get().direccion().toString());
    }

    private AuthenticationStatus end(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<OidcCookie.Content> kept = OidcCookie.read(request);
        // One try: what failed begins again at the beginning.
        OidcCookie.delete(request, context.getResponse());
        String destino = Destino.safe(kept.map(OidcCookie.Content::destino).orElse(null));
        String answer = request.getQueryString();
        if (kept.isEmpty() || answer == null) {
            return refuse(context, DesenlaceOidc.NO_VALIDO, destino);
        }
        Origen origen = new Origen(request.getRemoteAddr(), request.getHeader("User-Agent"));
        EntradaOidc entrada = accesos.terminar(kept.get().secreto(), answer, origen);
        return switch (entrada.desenlace()) {
            case DENTRO -> enter(context, entrada.sesion(), destino);
            case PENDIENTE -> redirect(context, Addresses.AWAITING);
            default -> refuse(context, entrada.desenlace(), destino);
        };
    }

    /** As after a password: nothing of whoever was in this browser before passes to who is in it now. */
    private AuthenticationStatus enter(HttpMessageContext context, SesionAbierta abierta, String destino) {
        HttpServletRequest request = context.getRequest();
        HttpServletResponse response = context.getResponse();
        SessionCookie.read(request).ifPresent(sesiones::salir);
        HttpSessions.end(request);
        SessionCookie.write(abierta.token(), request, response);
        PreferenciasView.remember(abierta.sesion().idioma(), abierta.sesion().tema(), response);
        return redirect(context, destino);
    }

    private static AuthenticationStatus refuse(HttpMessageContext context, DesenlaceOidc why, String destino) {
        String landing =
                destino.equals(Destino.HOME) ? "" : "&destino=" + URLEncoder.encode(destino, StandardCharsets.UTF_8);
        return redirect(context, Addresses.LOGIN + "?motivo=" + motivo(why) + landing);
    }

    /** How the page of sign-in is told why one is there. */
    public static String motivo(DesenlaceOidc why) {
        return "oidc_" + why.name().toLowerCase(Locale.ROOT);
    }

    private static AuthenticationStatus redirect(HttpMessageContext context, String address) {
        return context.redirect(context.getRequest().getContextPath() + address);
    }
}
