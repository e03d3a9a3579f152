package es.isr.crm.facturacion;

import es.isr.crm.batch.facturacion.FacturacionTrabajos;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EmisorDePrueba;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** Lets a test outside a server do inside it what the office does: an installation that is killed has no test inside. */
@WebServlet("/facturacion")
public class MandoFacturacion extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrabajoService trabajos;

    @Inject
    private transient FacturacionTrabajos facturacion;

    @Inject
    private transient EmisorDePrueba emisor;

    @Inject
    private transient ComoAdmin admin;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            switch (request.getParameter("acto")) {
                case "emisor" -> emisor.poner();
                case "facturar" ->
                    admin.run(() -> trabajos.start(
                            Trabajo.FACTURACION_MENSUAL.id(),
                            Map.of("periodo", request.getParameter("periodo"), "hasta", "emitir")));
                case "continuar" ->
                    admin.run(() -> facturacion.continuar(Long.valueOf(request.getParameter("ejecucion"))));
                default -> throw new IllegalArgumentException(request.getParameter("acto"));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
