package es.isr.crm.web.security;

import es.isr.crm.usuarios.boundary.AccesoOidcService;
import es.isr.crm.usuarios.boundary.SesionService;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Signs out. Not a page of Faces, so that it works from a page that is too old to be restored; only by a form of ours
 * ({@link SameOriginFilter}), never by a link. Who came by the identity provider is signed out there too: on a shared machine
 * the next one would come in without being asked.
 */
@WebServlet(Addresses.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SesionService sesiones;

    @EJB
    private transient AccesoOidcService accesos;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<String> token = SessionCookie.read(request);
        Optional<URI> provider = token.flatMap(accesos::despedir);
        token.ifPresent(sesiones::salir);
        SessionCookie.delete(request, response);
        HttpSessions.end(request);
        response.sendRedirect(provider.map(URI::toString)
                .orElseGet(() -> request.getContextPath() + Addresses.LOGIN + "?motivo=salida"));
    }
}
