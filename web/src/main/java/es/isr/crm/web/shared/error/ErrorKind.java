package es.isr.crm.web.shared.error;

import es.isr.crm.shared.entity.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.primefaces.csp.CspException;

/** The kinds of error that have a page of their own: web.xml names it by the status. */
enum ErrorKind {
    /** The role does not allow it. */
    FORBIDDEN(HttpServletResponse.SC_FORBIDDEN),
    /** No such record, or none that this user may know of: both look the same. */
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND),
    /** The form was shown too long ago, or before a restart; nothing was carried out. */
    EXPIRED(HttpServletResponse.SC_GONE),
    /** A form that no page of ours sends: forged, or damaged on its way. */
    MALFORMED(HttpServletResponse.SC_BAD_REQUEST),
    /** Nobody expected it. */
    INCIDENT(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
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

    /** The kind with this status, as an address gives it. */
    static Optional<ErrorKind> ofStatus(String status) {
        return Arrays.stream(values())
                .filter(kind -> String.valueOf(kind.status).equals(status))
                .findFirst();
    }
}
