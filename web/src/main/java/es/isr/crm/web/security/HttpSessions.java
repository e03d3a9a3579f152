package es.isr.crm.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * The server's own session, which only keeps the state of pages: it never says who somebody is, but it must not pass
 * from one person to the next either.
 */
public final class HttpSessions {

    private static final String OWNER = "es.isr.crm.sesion";

    private HttpSessions() {}

    /** Makes sure that the page state of this request belongs to this session; another's is thrown away. */
    static void bind(HttpServletRequest request, Long sesionId) {
        HttpSession http = request.getSession(false);
        if (http == null) {
            return;
        }
        Object owner = http.getAttribute(OWNER);
        if (owner == null) {
            // From before the sign-in, under an id that others may know.
            request.changeSessionId();
            http.setAttribute(OWNER, sesionId);
        } else if (!owner.equals(sesionId)) {
            http.invalidate();
        }
    }

    /** Throws the page state away. */
    public static void end(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http != null) {
            http.invalidate();
        }
    }
}
