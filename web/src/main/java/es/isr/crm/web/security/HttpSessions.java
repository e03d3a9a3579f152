package es.isr.crm.web.security;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;

/**
 * The server's own session, which only keeps the state of pages: it never says who somebody is, but it must not pass
 * from one person to the next either. Whoever has not signed in gets one too, as soon as a page is shown; that one is
 * soon forgotten, or anybody could fill the memory by looking.
 */
@WebListener
public class HttpSessions implements HttpSessionListener {

    private static final String OWNER = "es.isr.crm.sesion";
    private static final Duration UNOWNED = Duration.ofMinutes(5);

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval((int) UNOWNED.toSeconds());
    }

    /** Makes sure that the page state of this request belongs to this session; another's is thrown away. */
    static void bind(HttpServletRequest request, Long sesionId) {
        HttpSession http = request.getSession();
        Object owner = http.getAttribute(OWNER);
        if (owner != null && !owner.equals(sesionId)) {
            http.invalidate();
            http = request.getSession();
            owner = null;
        }
        if (owner == null) {
            http.setAttribute(OWNER, sesionId);
            http.setMaxInactiveInterval(
                    (int) Duration.ofMinutes(request.getServletContext().getSessionTimeout())
                            .toSeconds());
        }
    }

    /** Keeps the page state of a page that is still to be shown, under another name than anybody may have planted. */
    public static void rename(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
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
