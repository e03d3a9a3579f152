package es.isr.crm.impagos;

import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.shared.control.Reloj;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Lets the days go by for a test at the screen, the jobs of the morning do their work, and customers pay. */
@WebServlet("/mando-impagos")
public class MandoImpagos extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Morosos morosos;

    @Inject
    private transient Reloj reloj;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String cliente = request.getParameter("cliente");
        try {
            switch (request.getParameter("accion")) {
                case "debe" -> {
                    morosos.festivos();
                    morosos.debe(Long.valueOf(cliente));
                }
                case "dia" -> morosos.today(LocalDate.parse(request.getParameter("dia")));
                case "trabajo" ->
                    morosos.run(Trabajo.valueOf(request.getParameter("trabajo")), Map.of("clientes", cliente));
                case "paga" -> morosos.paga(new Morosos.Moroso(Long.valueOf(cliente), null, 0));
                case "fin" -> {
                    morosos.olvidar();
                    morosos.sinFestivos();
                    reloj.set(Clock.systemUTC());
                }
                default -> throw new ServletException("no such action");
            }
        } catch (ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
