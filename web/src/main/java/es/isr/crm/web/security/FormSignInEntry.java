package es.isr.crm.web.security;

import es.isr.crm.web.shared.http.PartialRedirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
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
        boolean ajax = Addresses.isAjax(request);
        String location =
                request.getContextPath() + location(Destino.wanted(request), ended || ajax || isForm(request));
        if (!ajax) {
            return context.redirect(location);
        }
        try {
            PartialRedirect.send(context.getResponse(), location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Where to go when the session has ended in the middle of a request; from the root of the server. */
    public static String afterEnd(HttpServletRequest request) {
        return request.getContextPath() + location(Destino.wanted(request), true);
    }

    /** Who sends a form had a page, and so a session: also when its cookie is gone already. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    /**
     * The page of sign-in.
     *
     * @param destino where one was going
     * @param ended whether there was a session, which has ended: that is said
     */
    static String location(String destino, boolean ended) {
        StringBuilder location = new StringBuilder(Addresses.LOGIN);
        char separator = '?';
        if (ended) {
            location.append("?motivo=expirada");
            separator = '&';
        }
        if (!destino.equals(Destino.HOME)) {
            location.append(separator)
                    .append(DESTINO)
                    .append('=')
                    .append(URLEncoder.encode(destino, StandardCharsets.UTF_8));
        }
        return location.toString();
    }
}
