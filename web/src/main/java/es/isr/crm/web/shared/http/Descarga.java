package es.isr.crm.web.shared.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that is to be saved, and never to be run or shown as a page of ours. */
public final class Descarga {

    /** Should a browser show it all the same: nothing in it runs, and nothing is fetched. */
    private static final String CSP = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Descarga() {}

    /** Which one the address asks for, by its parameter {@code id}; nothing when it is none or no number. */
    public static Optional<Long> id(HttpServletRequest request) {
        String typed = request.getParameter("id");
        return typed != null && typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    /**
     * Announces it.
     *
     * @param nombre what the file is called; also for browsers that know only ASCII there (RFC 6266, RFC 5987)
     * @param tipo what it is
     */
    public static void announce(HttpServletResponse response, String nombre, String tipo) {
        response.setContentType(tipo);
        response.setHeader("Content-Security-Policy", CSP);
        response.setHeader("X-Content-Type-Options", "nosniff");
        String ascii = nombre.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String utf8 = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8);
    }
}
