package es.isr.crm.web.shared;

import es.isr.crm.shared.control.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    @Inject
    private Actor actor;

    public boolean isIniciada() {
        return request.getUserPrincipal() != null;
    }

    /** The sign-in name; empty when nobody is signed in. */
    public String getUsuario() {
        Principal user = request.getUserPrincipal();
        return user == null ? "" : user.getName();
    }

    /** The user's name; empty when nobody is signed in. */
    public String getNombre() {
        return isIniciada() ? actor.getNombre() : "";
    }

    /** The first word of the name, as one greets. */
    public String getNombreCorto() {
        return getNombre().split("\\s", 2)[0];
    }

    /** Up to two capitals for the round badge, from the words of the name. */
    public String getIniciales() {
        return Arrays.stream(getNombre().split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    public boolean hasRole(String role) {
        return request.isUserInRole(role);
    }

    /** Whether any of the roles is held; separated by commas, for use in a page. */
    public boolean hasAnyRole(String roles) {
        return Arrays.stream(roles.split("\\s*,\\s*")).anyMatch(request::isUserInRole);
    }
}
