package es.isr.crm.web.shared.error;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page may tell: the address that was asked for, the number of the incident, whom to call. */
@Named
@RequestScoped
public class ErrorView {

    private static final Logger LOG = Logger.getLogger(ErrorView.class.getName());

    @Inject
    private HttpServletRequest request;

    @EJB
    private ConfiguracionService configuracion;

    private Contacto contacto;

    /**
     * The incident's number. An error from outside the pages (a filter, the container) is reported here, when its page
     * is shown.
     */
    public String getIncidente() {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Incident.report(request, getDireccion(), cause);
    }

    /** Where the user wanted to go, or was. */
    public String getDireccion() {
        Object met = request.getAttribute(ErrorServlet.ADDRESS);
        Object original = met == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : met;
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** Whom to call; nobody when even that cannot be read, for this page still has to work then. */
    public Contacto getContacto() {
        if (contacto == null) {
            contacto = readContacto();
        }
        return contacto;
    }

    private Contacto readContacto() {
        try {
            return configuracion.getContacto();
        } catch (EJBException unreadable) {
            LOG.log(Level.FINE, "The support contact cannot be read", unreadable);
            return new Contacto(null, null, null);
        }
    }

    /** Whether somebody is signed in: then the way out is the panel, else it is the sign-in. */
    public boolean isConSesion() {
        return request.getUserPrincipal() != null;
    }
}
