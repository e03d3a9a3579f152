package es.isr.crm.web.shared.export;

import es.isr.crm.auditoria.boundary.ExportacionService;
import es.isr.crm.auditoria.entity.DatosExportacion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.error.Incident;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends a list as a file while it is being read, whatever its length. The first rows are read before anything is sent: a
 * refusal still gets its page. What fails later cannot: the file then ends with a row that says so.
 */
@Named
@RequestScoped
public class ExportarView {

    private static final Logger LOG = Logger.getLogger(ExportarView.class.getName());

    @Inject
    private ExportacionService exportaciones;

    @Inject
    private PermisosView permisos;

    @Inject
    private ViewTexts texts;

    @Inject
    private Reloj reloj;

    public <R> void csv(Exportacion<R> exportacion) {
        send(exportacion, Formato.CSV);
    }

    public <R> void xlsx(Exportacion<R> exportacion) {
        send(exportacion, Formato.XLSX);
    }

    /** Whether the user may take this list away: the button is there for nobody else. */
    public boolean permite(Exportacion<?> exportacion) {
        return permisos.exportacion(exportacion.nombre());
    }

    private <R> void send(Exportacion<R> exportacion, Formato formato) {
        if (!permite(exportacion)) {
            throw new EJBAccessException("export of " + exportacion.nombre());
        }
        Iterator<List<R>> pages = exportacion.paginas();
        List<R> first = pages.next();
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        String file = formato.fileName(exportacion.nombre(), reloj.today());
        external.setResponseContentType(formato.contentType());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        Escritor<R> escritor = null;
        try (Hoja hoja = formato.open(external.getResponseOutputStream(), exportacion.nombre())) {
            escritor = new Escritor<>(exportacion, hoja, texts);
            escritor.writeHead();
            escritor.write(first);
            writeRest(pages, escritor);
        } catch (IOException e) {
            LOG.log(Level.FINE, "Whoever asked for " + file + " is gone", e);
        } finally {
            long rows = escritor == null ? 0 : escritor.rows();
            exportaciones.anotar(
                    new DatosExportacion(exportacion.nombre(), formato.name(), exportacion.filtro(), rows));
            context.responseComplete();
        }
    }

    private <R> void writeRest(Iterator<List<R>> pages, Escritor<R> escritor) throws IOException {
        try {
            while (pages.hasNext()) {
                escritor.write(pages.next());
            }
        } catch (RuntimeException e) {
            HttpServletRequest request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            escritor.writeIncomplete(Incident.report(request, request.getRequestURI(), e));
        }
    }
}
