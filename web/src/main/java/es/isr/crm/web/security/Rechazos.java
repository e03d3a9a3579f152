package es.isr.crm.web.security;

import es.isr.crm.usuarios.boundary.AccesoService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Leaves a trace of what was refused to somebody who is signed in, be it a page or what a page called. */
@RequestScoped
public class Rechazos {

    @EJB
    private AccesoService accesos;

    @Inject
    private HttpServletRequest request;

    /** Notes that the address of this request was refused. */
    public void anotar() {
        if (request.getUserPrincipal() != null) {
            accesos.anotarRechazo(request.getMethod() + " " + Addresses.path(request));
        }
    }
}
