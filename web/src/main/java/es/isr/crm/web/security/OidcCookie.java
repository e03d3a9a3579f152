package es.isr.crm.web.security;

import es.isr.crm.usuarios.control.OidcConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser keeps while its user is at the identity provider: the secret that ties the way back to it, and where it
 * was going. It is shown to the addresses of this way only, and good for one try of ten minutes.
 */
final class OidcCookie {

    /**
     * What it holds.
     *
     * @param secreto ties the answer to this browser
     * @param destino where to land afterwards, as it came: to be looked at before it is followed
     */
    record Content(String secreto, String destino) {}

    private static final String NAME = "isr_oidc";
    private static final int TEN_MINUTES = 600;
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{0,1400})");

    private OidcCookie() {}

    static Optional<Content> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()) && cookie.getValue() != null)
                        .map(cookie -> SHAPE.matcher(cookie.getValue()))
                        .filter(Matcher::matches)
                        .map(parts -> new Content(parts.group(1), decode(parts.group(2))))
                        .findFirst();
    }

    static void write(Content content, HttpServletRequest request, HttpServletResponse response) {
        String destino = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(content.destino().getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(content.secreto() + "." + destino, TEN_MINUTES, request));
    }

    static void delete(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    private static Cookie cookie(String value, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath(request.getContextPath() + OidcConfig.IDA);
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        // The way back begins at the provider: a stricter one would not be sent then.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
