package es.isr.crm.web.shared;

import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Tema;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How this browser shows the application: language, theme, and whether the menu is folded.
 *
 * <p>The choice lives in cookies, so that it holds before sign-in, on error pages and without a session; a person's own
 * choice is kept with the user and written to the cookies at sign-in ({@link #remember}). Cookie values are only ever
 * compared with the fixed lists {@link Idioma} and {@link Tema}.
 */
@Named
@RequestScoped
public class PreferenciasView {

    public static final String COOKIE_IDIOMA = "crm-idioma";
    public static final String COOKIE_TEMA = "crm-tema";
    public static final String COOKIE_MENU = "crm-menu";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;
    private static final String FOLDED = "plegado";

    @Inject
    private HttpServletRequest request;

    @Inject
    private UsuarioService usuarios;

    public String getIdioma() {
        return Idiomas.codigo(idioma());
    }

    public Locale getLocale() {
        return Idiomas.locale(idioma());
    }

    public String getTema() {
        return codigo(tema());
    }

    public String getTemaPrimeFaces() {
        return tema() == Tema.OSCURO ? "arya-blue" : "saga-blue";
    }

    public boolean isMenuPlegado() {
        return cookie(COOKIE_MENU).filter(FOLDED::equals).isPresent();
    }

    public Idioma idioma() {
        return Idiomas.of(cookie(COOKIE_IDIOMA).orElse(null));
    }

    public Tema tema() {
        return cookie(COOKIE_TEMA).filter(codigo(Tema.OSCURO)::equals).isPresent() ? Tema.OSCURO : Tema.CLARO;
    }

    /** Keeps the present choice with the signed-in user, so that it is found in another browser too. */
    public void guardar() {
        usuarios.cambiarPreferencias(idioma(), tema());
    }

    /** Puts a user's own choice into the browser; called at sign-in. */
    public static void remember(Idioma idioma, Tema tema, HttpServletResponse response) {
        response.addCookie(cookie(COOKIE_IDIOMA, Idiomas.codigo(idioma)));
        response.addCookie(cookie(COOKIE_TEMA, codigo(tema)));
    }

    private static String codigo(Tema tema) {
        return tema.name().toLowerCase(Locale.ROOT);
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        return cookie;
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
