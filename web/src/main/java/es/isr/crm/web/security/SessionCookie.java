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
 */
public final class SessionCookie {

    static final String NAME = "isr_sesion";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    /** The token of this browser; nothing when it has none, or something that is none. */
    public static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
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

    private static Cookie cookie(String value, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
