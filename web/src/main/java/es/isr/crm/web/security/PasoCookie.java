package es.isr.crm.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/**
 * The cookie that holds a sign-in between its two steps: for the pages of the sign-in only, out of reach of scripts, and
 * never sent by a link from elsewhere.
 */
public final class PasoCookie {

    static final String NAME = "isr_paso";

    private PasoCookie() {}

    /** What this browser holds, or null. */
    public static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Gives the browser a pass. */
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
        cookie.setPath(request.getContextPath() + Addresses.LOGIN);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
