package es.isr.crm.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

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
        response.setHeader("Cache-Control", cacheControl(request));
        chain.doFilter(request, new OnePolicyResponse(response));
    }

    private static String cacheControl(HttpServletRequest request) {
        if (!request.getServletPath().startsWith(RESOURCES)) {
            return "no-store";
        }
        return request.getParameter("v") == null ? "public, max-age=86400" : "public, max-age=31536000, immutable";
    }

    /**
     * A second policy would not replace the first: the browser applies both. The one with the page's nonce, added
     * later, has to take the place of the general one.
     */
    private static final class OnePolicyResponse extends HttpServletResponseWrapper {

        OnePolicyResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
