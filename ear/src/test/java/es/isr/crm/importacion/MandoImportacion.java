package es.isr.crm.importacion;

import es.isr.crm.batch.importacion.ImportacionTrabajos;
import es.isr.crm.importacion.boundary.ImportacionService;
import es.isr.crm.importacion.entity.AjustesImportacion;
import es.isr.crm.importacion.entity.ImportacionFicha;
import es.isr.crm.testing.ComoAdmin;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;

/** Lets a test outside a server do inside it what an administrator does on the page of an import. */
@WebServlet("/mando-importacion")
public class MandoImportacion extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Importador importador;

    @Inject
    private transient ImportacionService importaciones;

    @Inject
    private transient ImportacionTrabajos trabajos;

    @Inject
    private transient ComoAdmin admin;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter()
                    .print(admin.call(() -> does(
                            request.getParameter("acto"),
                            request.getParameter("id"),
                            request.getParameter("siguiente"))));
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Object does(String acto, String id, String siguiente) throws Exception {
        return switch (acto) {
            case "subir" -> subir(Long.valueOf(siguiente));
            case "comprobar" -> trabajos.comprobar(Long.valueOf(id));
            case "importar" -> trabajos.importar(Long.valueOf(id));
            case "interrumpida" -> trabajos.isInterrumpida(Long.valueOf(id));
            default -> throw new IllegalArgumentException(acto);
        };
    }

    /** @param siguiente the first invoice number of this system */
    private Long subir(Long siguiente) throws Exception {
        importador.combo();
        Long id = importador.subir(Importador.fichero("clientes.csv"));
        ImportacionFicha ficha = importador.get(id);
        importaciones.ajustar(
                id, ficha.columnas(), ficha.planes(), new AjustesImportacion(YearMonth.of(2026, 12), siguiente, null));
        return id;
    }
}
