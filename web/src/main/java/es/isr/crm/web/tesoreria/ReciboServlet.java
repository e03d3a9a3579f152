package es.isr.crm.web.tesoreria;

import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.tesoreria.boundary.DiarioPagosService;
import es.isr.crm.web.shared.http.PapelServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Gives the receipt of a payment out. */
@WebServlet("/pagos/recibo")
public class ReciboServlet extends PapelServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DiarioPagosService diario;

    @Override
    protected PapelPdf print(Long id, HttpServletRequest request) {
        return diario.imprimir(id);
    }
}
