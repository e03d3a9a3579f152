package es.isr.crm.web.shared.error;

import es.isr.crm.shared.entity.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.csp.CspException;

/** The kinds of error that have a page of their own. */
enum ErrorKind {
    /** The role does not allow it. */
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN, "/WEB-INF/errores/403.xhtml"),
    /** No such record, or none that this user may know of: both look the same. */
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND, "/WEB-INF/errores/404.xhtml"),
    /** The form was shown too long ago, or before a restart; nothing was carried out. */
    EXPIRED(HttpServletResponse.SC_GONE, "/WEB-INF/errores/caducada.xhtml"),
    /** A form that no page of ours sends: forged, or damaged on its way. */
    MALFORMED(HttpServletResponse.SC_BAD_REQUEST, "/WEB-INF/errores/400.xhtml"),
    /** Nobody expected it. */
    INCIDENT(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/WEB-INF/errores/500.xhtml");

    private final int status;
    private final String location;

    ErrorKind(int status, String location) {
        this.status = status;
        this.location = location;
    }

    static ErrorKind of(Throwable cause) {
        if (cause instanceof EJBAccessException) {
            return FORBIDDEN;
        }
        if (cause instanceof NotFoundException) {
            return NOT_FOUND;
        }
        if (cause instanceof CspException || cause instanceof ProtectedViewException) {
            return MALFORMED;
        }
        return cause instanceof ViewExpiredException ? EXPIRED : INCIDENT;
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }
}
