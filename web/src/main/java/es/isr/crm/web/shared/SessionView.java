package es.isr.crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who is signed in, as pages need it: a name, initials, and whether a role is held. */
@Named
@RequestScoped
public class SessionView {

    @Inject
    private HttpServletRequest request;

    public boolean isIniciada() {
        return request.getUserPrincipal() != null;
    }

    /** The sign-in name; empty when nobody is signed in. */
    public String getUsuario() {
        Principal user = request.getUserPrincipal();
        return user == null ? "" : user.getName();
    }

    /** Up to two capitals for the round badge, from the words of the name or the parts of the address. */
    public String getIniciales() {
        String name = getUsuario().replaceFirst("@.*", "");
        return Arrays.stream(name.split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Ends the session; what was on screen cannot be had back. */
    public void salir() throws IOException, ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/login");
    }

    public boolean hasRole(String role) {
        return request.isUserInRole(role);
    }

    /** Whether any of the roles is held; separated by commas, for use in a page. */
    public boolean hasAnyRole(String roles) {
        return Arrays.stream(roles.split("\\s*,\\s*")).anyMatch(request::isUserInRole);
    }
}
