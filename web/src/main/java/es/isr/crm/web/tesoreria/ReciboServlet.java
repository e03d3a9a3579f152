package es.isr.crm.web.tesoreria;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.boundary.DiarioPagosService;
import es.isr.crm.tesoreria.entity.Recibo;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives the receipt of a payment out. */
@WebServlet("/pagos/recibo")
public class ReciboServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DiarioPagosService diario;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Recibo recibo;
        try {
            recibo = diario.imprimir(id.get());
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.announce(response, recibo.nombre(), "application/pdf");
        response.setContentLength(recibo.pdf().length);
        response.getOutputStream().write(recibo.pdf());
    }
}
