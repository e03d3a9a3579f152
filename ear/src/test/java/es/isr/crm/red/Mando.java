package es.isr.crm.red;

import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.entity.AltaCliente;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a test outside a server do inside it what the office does: an installation that is killed has no test inside. */
@WebServlet("/mando")
public class Mando extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RedDePrueba red;

    @Inject
    private transient Actos actos;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String serie = request.getParameter("serie");
        System.setProperty("pso.timeout", request.getParameter("plazo"));
        try {
            Acto acto = Acto.valueOf(request.getParameter("acto"));
            if (acto == Acto.ALTA) {
                response.setContentType("text/plain");
                response.getWriter().print(alta(serie).clienteId());
            } else {
                Alta alta = new Alta(Long.valueOf(request.getParameter("cliente")), serie);
                actos.ask(acto, alta, request.getParameter("nueva"));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Alta alta(String serie) throws Exception {
        AltaCliente form = red.formulario();
        form.getGpon().setNumeroSerie(serie);
        return red.alta(form);
    }
}
