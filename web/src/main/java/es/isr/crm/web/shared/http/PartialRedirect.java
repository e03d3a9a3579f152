package es.isr.crm.web.shared.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A request in the background cannot follow a redirect to a page: this answer tells its script to open the page. */
public final class PartialRedirect {

    private PartialRedirect() {}

    /**
     * @param response nothing of it has been sent
     * @param location an address of ours with its parameters encoded
     */
    public static void send(HttpServletResponse response, String location) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + location.replace("&", "&amp;") + "\"/></partial-response>");
        response.flushBuffer();
    }
}
