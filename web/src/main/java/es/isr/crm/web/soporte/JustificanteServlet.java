package es.isr.crm.web.soporte;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.boundary.ReclamacionService;
import es.isr.crm.soporte.entity.Justificante;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives the receipt of a complaint out. */
@WebServlet("/tickets/justificante")
public class JustificanteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ReclamacionService reclamaciones;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Justificante justificante;
        try {
            justificante = reclamaciones.imprimir(id.get());
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.announce(response, justificante.nombre(), "application/pdf");
        response.setContentLength(justificante.pdf().length);
        response.getOutputStream().write(justificante.pdf());
    }
}
