package es.isr.crm.web.shared.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page may tell: the address that was asked for and the number of the incident. */
@Named
@RequestScoped
public class ErrorView {

    @Inject
    private HttpServletRequest request;

    /**
     * The incident's number. An error from outside the pages (a filter, the container) is reported here, when its page
     * is shown.
     */
    public String getIncidente() {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Incident.report(request, getDireccion(), cause);
    }

    /** Where the user wanted to go, without its parameters. */
    public String getDireccion() {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** Whether somebody is signed in: then the way out is the panel, else it is the sign-in. */
    public boolean isConSesion() {
        return request.getUserPrincipal() != null;
    }
}
