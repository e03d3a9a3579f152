package es.isr.crm.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Takes forms from our own pages only, also those that need no session: what another site makes a browser send is
 * refused before anything reads it. It stands beside the view state of Faces and the SameSite cookies.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a form is from a page of ours. */
    static boolean isOurs(HttpServletRequest request) {
        return isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /**
     * Whether the browser says that the form is from here. Where it says nothing at all, it is no browser of today.
     *
     * @param site {@code Sec-Fetch-Site}, sent over HTTPS and to this machine; not touched by a proxy
     * @param origin {@code Origin}
     * @param host {@code Host}
     */
    static boolean isOurs(String site, String origin, String host) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || authority(origin).equals(host);
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
