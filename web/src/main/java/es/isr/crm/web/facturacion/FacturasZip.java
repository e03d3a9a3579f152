package es.isr.crm.web.facturacion;

import es.isr.crm.auditoria.boundary.ExportacionService;
import es.isr.crm.auditoria.entity.DatosExportacion;
import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.error.Incident;
import es.isr.crm.web.shared.export.FiltroLegible;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sends the papers of many invoices as one file, each as soon as it is printed: there is one of them in memory at a time. The
 * first is printed before anything is sent, so that a refusal still gets its page; what fails later is told in the file.
 */
@Dependent
public class FacturasZip implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FacturasZip.class.getName());

    /** How the matrix of permissions and the audit call it. */
    private static final String NAME = "facturas";

    @Inject
    private transient FacturaService facturas;

    @Inject
    private transient ExportacionService exportaciones;

    @Inject
    private transient PermisosView permisos;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private Reloj reloj;

    /** Those that fulfil the filter, the earliest first. */
    void send(FacturaFilter filter) {
        requirePermission();
        send(facturas.findIds(filter), FiltroLegible.of(filter));
    }

    /** Some that were picked by hand, the earliest first. */
    void send(List<FacturaListada> elegidas) {
        requirePermission();
        List<FacturaListada> sorted = elegidas.stream()
                .sorted(Comparator.comparing(FacturaListada::emision).thenComparing(FacturaListada::id))
                .toList();
        send(
                sorted.stream().map(FacturaListada::id).toList(),
                sorted.stream().map(FacturaListada::numero).collect(Collectors.joining(", ")));
    }

    private void requirePermission() {
        if (!permisos.exportacion(NAME)) {
            throw new EJBAccessException("export of " + NAME);
        }
    }

    /** @param which what they were chosen by, for the audit */
    private void send(List<Long> ids, String which) {
        PapelPdf first = ids.isEmpty() ? null : facturas.getPdf(ids.get(0), false);
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.setResponseContentType("application/zip");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"facturas-" + reloj.today() + ".zip\"");
        long sent = 0;
        try (ZipOutputStream zip = new ZipOutputStream(external.getResponseOutputStream())) {
            for (Long id : ids) {
                try {
                    put(zip, sent == 0 ? first : facturas.getPdf(id, false));
                    sent++;
                } catch (RuntimeException e) {
                    HttpServletRequest request = (HttpServletRequest) external.getRequest();
                    incomplete(zip, Incident.report(request, request.getRequestURI(), e));
                    break;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "Whoever asked for the invoices is gone", e);
        } finally {
            exportaciones.anotar(new DatosExportacion(NAME, "ZIP", which, sent));
            context.responseComplete();
        }
    }

    private void incomplete(ZipOutputStream zip, String incident) throws IOException {
        zip.putNextEntry(new ZipEntry("INCOMPLETO.txt"));
        zip.write(texts.format("exportar.incompleta", incident).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, PapelPdf pdf) throws IOException {
        zip.putNextEntry(new ZipEntry(pdf.nombre()));
        zip.write(pdf.contenido());
        zip.closeEntry();
        zip.flush();
    }
}
