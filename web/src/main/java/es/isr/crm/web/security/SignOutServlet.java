package es.isr.crm.web.security;

import es.isr.crm.usuarios.boundary.SesionService;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs out. Not a page of Faces, so that it works from a page that is too old to be restored; only by a form of ours
 * ({@link SameOriginFilter}), never by a link.
 */
@WebServlet(Addresses.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SesionService sesiones;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SessionCookie.read(request).ifPresent(sesiones::salir);
        SessionCookie.delete(request, response);
        HttpSessions.end(request);
        response.sendRedirect(request.getContextPath() + Addresses.LOGIN + "?motivo=salida");
    }
}
