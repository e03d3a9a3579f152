package es.isr.crm.web.documentos;

import es.isr.crm.documentos.boundary.DocumentoService;
import es.isr.crm.documentos.entity.DocumentoAbierto;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.http.Descarga;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Gives a document out, piece by piece: while a slow line takes it, it holds one piece and no connection to the database.
 * One that is not there and one that is not for the caller look alike.
 */
@WebServlet("/clientes/documento")
public class DocumentoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DocumentoService documentos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = Descarga.id(request);
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        DocumentoAbierto documento;
        Optional<byte[]> piece;
        try {
            documento = documentos.abrir(id.get());
            piece = documentos.leer(id.get(), 0);
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Descarga.announce(response, documento.nombre(), documento.formato().mime());
        response.setContentLengthLong(documento.bytes());
        OutputStream out = response.getOutputStream();
        for (int orden = 1; piece.isPresent(); orden++) {
            out.write(piece.get());
            piece = documentos.leer(id.get(), orden);
        }
    }
}
