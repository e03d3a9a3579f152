package es.isr.crm.web.privacidad;

import es.isr.crm.privacidad.boundary.ExpedienteService;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Gives out all that is known of a customer. It is put together in a file first: a slow line holds no transaction, and what
 * fails half-way is told by a page, not by a broken file.
 */
@WebServlet("/clientes/datos")
public class ExpedienteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient ExpedienteService expedientes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Path file = Files.createTempFile("expediente", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                expedientes.exportar(id.get(), out);
            }
            Descarga.announce(response, "datos-personales-" + id.get() + ".zip", "application/zip");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            Files.delete(file);
        }
    }
}
