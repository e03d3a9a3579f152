package es.isr.crm.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends to the page {@code /login}, which knows where one was going. */
@ApplicationScoped
public class FormSignInEntry implements SignInEntry {

    /** The page's parameter for the address to land on. */
    public static final String DESTINO = "destino";

    @Override
    public AuthenticationStatus begin(HttpMessageContext context, boolean ended) {
        HttpServletRequest request = context.getRequest();
        String location = location(request, ended);
        if (!Addresses.isAjax(request)) {
            return context.redirect(location);
        }
        redirectPartially(context.getResponse(), location);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String location(HttpServletRequest request, boolean ended) {
        StringBuilder location = new StringBuilder(request.getContextPath()).append(Addresses.LOGIN);
        char separator = '?';
        if (ended) {
            location.append("?motivo=expirada");
            separator = '&';
        }
        String destino = Destino.wanted(request);
        if (!destino.equals(Destino.HOME)) {
            location.append(separator)
                    .append(DESTINO)
                    .append('=')
                    .append(URLEncoder.encode(destino, StandardCharsets.UTF_8));
        }
        return location.toString();
    }

    /** A request in the background cannot follow a redirect to a page: its script is told to. */
    private static void redirectPartially(HttpServletResponse response, String location) {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        try {
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + location.replace("&", "&amp;") + "\"/></partial-response>");
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
