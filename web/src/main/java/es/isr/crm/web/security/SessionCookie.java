package es.isr.crm.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookie that holds the token of a session: out of reach of scripts, sent to us only, and by links from elsewhere
 * only when they open a page. It ends with the browser; how long the session lives the server decides.
 *
 * <p>Over HTTPS its name begins with {@code __Host-}: browsers take such a cookie from this very host only, so that no
 * neighbour under the same domain can plant one (RFC 6265bis, 4.1.3.2).
 */
public final class SessionCookie {

    private static final String NAME = "isr_sesion";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    /** The token of this browser; nothing when it has none, or something that is none. */
    public static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = name(request.isSecure());
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value != null && TOKEN.matcher(value).matches())
                        .findFirst();
    }

    /** Gives the browser a token. */
    public static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token, request));
    }

    /** Takes it from the browser. */
    public static void delete(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie("", request);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** What it is called on a connection of that kind. */
    static String name(boolean secure) {
        return secure ? SECURE_NAME : NAME;
    }

    private static Cookie cookie(String value, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request.isSecure()), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
