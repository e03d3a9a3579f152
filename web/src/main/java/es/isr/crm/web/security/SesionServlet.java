package es.isr.crm.web.security;

import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.PlazosSesion;
import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * What an open page asks before its session ends: how much longer there is (GET, which is no use of the session and so
 * does not lengthen it), and to go on (POST, which is). Both answer in seconds; without a session nothing comes here, the
 * mechanism sends to the sign-in.
 */
@WebServlet(Addresses.SESSION)
public class SesionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient SesionService sesiones;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PlazosSesion> plazos = SessionCookie.read(request).flatMap(sesiones::findPlazos);
        if (plazos.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getWriter()
                .write("{\"inactividad\":" + plazos.get().inactividad().toSeconds() + ",\"fin\":"
                        + plazos.get().fin().toSeconds() + "}");
    }

    /** That somebody is there was noted as the request was recognised. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        doGet(request, response);
    }
}
