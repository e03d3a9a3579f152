package es.isr.crm.web.shared.http;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PapelPdf;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives a printed paper out, the one that the parameter {@code id} says; not found when there is none. */
public abstract class PapelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The paper.
     *
     * @param id what it is of
     * @throws NotFoundException when there is no such thing
     */
    protected abstract PapelPdf print(Long id, HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PapelPdf papel;
        try {
            papel = print(id.get(), request);
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.announce(response, papel.nombre(), "application/pdf");
        response.setContentLength(papel.contenido().length);
        response.getOutputStream().write(papel.contenido());
    }
}
