package es.isr.crm.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * The headers that every answer carries: what the browser may do with it, and whether it may keep it.
 *
 * <p>Pages are never kept, so that Back after sign-out shows nothing. Static resources have a version in their address
 * and are kept for a year.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, ContentSecurityPolicy.withoutInlineScripts());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", cacheControl(request));
        chain.doFilter(request, new DecidedResponse(response));
    }

    private static String cacheControl(HttpServletRequest request) {
        if (!request.getServletPath().startsWith(RESOURCES)) {
            return "no-store";
        }
        return request.getParameter("v") == null ? "public, max-age=86400" : "public, max-age=31536000, immutable";
    }

    /**
     * Keeps what was decided above. Whether an answer may be kept is nobody else's to say; and the policy with the page's
     * nonce, added later, takes the place of the general one: of two policies the browser would apply both.
     */
    private static final class DecidedResponse extends HttpServletResponseWrapper {

        private static final Set<String> CACHING = Set.of("cache-control", "expires", "pragma");

        DecidedResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (isOpen(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else if (isOpen(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (isOpen(name)) {
                super.setDateHeader(name, date);
            }
        }

        private static boolean isOpen(String name) {
            return !CACHING.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
