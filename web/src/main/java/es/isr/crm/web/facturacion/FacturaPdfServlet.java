package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.boundary.FacturaService.FacturaPdf;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives the paper of an invoice out; with the parameter {@code duplicado}, marked as one. */
@WebServlet("/facturas/pdf")
public class FacturaPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient FacturaService facturas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FacturaPdf pdf;
        try {
            pdf = facturas.getPdf(id.get(), request.getParameter("duplicado") != null);
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.announce(response, pdf.nombre(), "application/pdf");
        response.setContentLengthLong(pdf.contenido().length);
        response.getOutputStream().write(pdf.contenido());
    }
}
