package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.LoteService;
import es.isr.crm.correo.entity.LoteRow;
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
 * Gives out the letters of a batch in one file. It is put together in a file first: what fails half-way is told by a page, not
 * by a broken file.
 */
@WebServlet("/entregas/lote")
public class LoteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LoteService lotes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        Optional<LoteRow> lote = id.flatMap(this::find);
        if (lote.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Path file = Files.createTempFile("lote", ".pdf");
        try {
            int printed;
            try (OutputStream out = Files.newOutputStream(file)) {
                printed = lotes.imprimir(lote.get().id(), out);
            }
            if (printed == 0) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Descarga.announce(response, "cartas-" + lote.get().id() + ".pdf", "application/pdf");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private Optional<LoteRow> find(Long id) {
        try {
            return Optional.of(lotes.get(id));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }
}
