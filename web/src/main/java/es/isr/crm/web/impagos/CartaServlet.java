package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.AvisoService;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.web.shared.http.PapelServlet;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Gives out the letter of a reminder or a notice, to be printed. */
@WebServlet("/impagos/carta")
public class CartaServlet extends PapelServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient AvisoService avisos;

    @Override
    protected PapelPdf print(Long id, HttpServletRequest request) {
        return new PapelPdf("carta-" + id + ".pdf", avisos.imprimir(id));
    }
}
