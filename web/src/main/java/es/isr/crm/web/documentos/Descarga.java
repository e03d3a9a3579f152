package es.isr.crm.web.documentos;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The headers of a file that is to be saved, and never to be run or shown as a page of ours. */
final class Descarga {

    /** Should a browser show it all the same: nothing in it runs, and nothing is fetched. */
    private static final String CSP = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Descarga() {}

    /**
     * @param nombre what the file is called; also for browsers that know only ASCII there (RFC 6266, 5987)
     * @param tipo what it is
     */
    static void announce(HttpServletResponse response, String nombre, String tipo) {
        response.setContentType(tipo);
        response.setHeader("Content-Security-Policy", CSP);
        response.setHeader("X-Content-Type-Options", "nosniff");
        String ascii = nombre.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String utf8 = URLEncoder.encode(nombre, StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8);
    }
}
