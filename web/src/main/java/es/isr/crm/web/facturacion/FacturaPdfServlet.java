package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.web.shared.http.PapelServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Gives the paper of an invoice out; with the parameter {@code duplicado}, marked as one. */
@WebServlet("/facturas/pdf")
public class FacturaPdfServlet extends PapelServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient FacturaService facturas;

    @Override
    protected PapelPdf print(Long id, HttpServletRequest request) {
        return facturas.getPdf(id, request.getParameter("duplicado") != null);
    }
}
