package es.isr.crm.web.security;

import es.isr.crm.usuarios.entity.MatrizPermisos;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in to a page whom the matrix of permissions allows. An address that the matrix does not know does not exist; one
 * that it keeps from this user is refused, and the refusal noted.
 */
public class PageGuardFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final MatrizPermisos MATRIZ = MatrizPermisos.load();

    @Inject
    private transient Rechazos rechazos;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Addresses.path(request);
        Optional<Set<String>> allowed = MATRIZ.pagina(path);
        if (Addresses.isResource(request)
                || allowed.filter(roles -> isAmong(roles, request)).isPresent()) {
            chain.doFilter(request, response);
        } else if (allowed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            rechazos.anotar();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAmong(Set<String> roles, HttpServletRequest request) {
        return roles.contains(MatrizPermisos.ANONIMO) || roles.stream().anyMatch(request::isUserInRole);
    }
}
