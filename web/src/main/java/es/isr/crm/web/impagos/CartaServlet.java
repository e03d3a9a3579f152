package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.AvisoService;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives out the letter of a reminder or a notice, to be printed. */
@WebServlet("/impagos/carta")
public class CartaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AvisoService avisos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = avisos.imprimir(id.get());
            Descarga.announce(response, "carta-" + id.get() + ".pdf", "application/pdf");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
