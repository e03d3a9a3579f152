package es.isr.crm.web.soporte;

import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.soporte.boundary.ReclamacionService;
import es.isr.crm.web.shared.http.PapelServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Gives the receipt of a complaint out. */
@WebServlet("/tickets/justificante")
public class JustificanteServlet extends PapelServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ReclamacionService reclamaciones;

    @Override
    protected PapelPdf print(Long id, HttpServletRequest request) {
        return reclamaciones.imprimir(id);
    }
}
