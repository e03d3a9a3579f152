package es.isr.crm.web.informes;

import es.isr.crm.auditoria.boundary.ExportacionService;
import es.isr.crm.auditoria.entity.DatosExportacion;
import es.isr.crm.informes.boundary.InformeImpresoService;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.HojaInforme;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.security.PermisosView;
import es.isr.crm.web.shared.PreferenciasView;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.http.Descarga;
import es.isr.crm.web.tareas.TareaOptions;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gives a report out as a printed page: the table as it is shown, what it is about, and what its words mean. */
@Named
@RequestScoped
public class InformePdfView {

    @Inject
    private InformeImpresoService impresos;

    @Inject
    private ExportacionService exportaciones;

    @Inject
    private PermisosView permisos;

    @Inject
    private PreferenciasView preferencias;

    @Inject
    private ViewTexts texts;

    @Inject
    private TareaOptions tecnicos;

    @Inject
    private Reloj reloj;

    public <R extends FilaInforme> void descargar(InformeView<R> informe) throws IOException {
        send("informe-" + informe.getId(), () -> sheet(informe));
    }

    /** The statistics of tickets, which have a page of their own kind. */
    public void descargarTickets(InformesTicketsView informe) throws IOException {
        send("estadisticas-tickets", () -> sheet(informe));
    }

    private void send(String name, Supplier<HojaInforme> report) throws IOException {
        if (!permisos.exportacion(name)) {
            throw new EJBAccessException("export of " + name);
        }
        HojaInforme sheet = report.get();
        byte[] pdf = impresos.imprimir(sheet);
        exportaciones.anotar(new DatosExportacion(
                name, "PDF", String.join(", ", sheet.ambito()), sheet.filas().size()));
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) context.getExternalContext().getResponse();
        Descarga.announce(response, name + "-" + reloj.today() + ".pdf", "application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
        context.responseComplete();
    }

    private HojaInforme sheet(InformesTicketsView informe) {
        EstadisticasFilter filter = informe.getFiltro().toFilter(reloj.today());
        String technician = tecnicos.getTodos().stream()
                .filter(each -> each.id().equals(filter.asignadoId()))
                .map(UsuarioOption::nombre)
                .findFirst()
                .orElse(null);
        return new HojaTickets(informe, texts).hoja(filter, technician, preferencias.getLocale());
    }

    private <R extends FilaInforme> HojaInforme sheet(InformeView<R> informe) {
        List<String> heads = new ArrayList<>();
        heads.add(texts.get("informe.por." + informe.getFiltro().getPor()));
        informe.getMedidas().forEach(medida -> heads.add(texts.get(medida.clave())));
        return new HojaInforme(
                texts.get("informe.titulo." + informe.getId()),
                ambito(informe),
                heads,
                informe.getDatos().filas().stream()
                        .map(row -> cells(informe, row))
                        .toList(),
                cells(informe, informe.getDatos().total()),
                texts.get("informe.nota." + informe.getId()),
                preferencias.getLocale());
    }

    private static <R extends FilaInforme> List<String> cells(InformeView<R> informe, R row) {
        return Stream.concat(
                        Stream.of(informe.nombre(row)),
                        informe.getMedidas().stream().map(medida -> informe.texto(medida, row)))
                .toList();
    }

    private List<String> ambito(InformeView<?> informe) {
        InformeFilter filter = informe.getFiltro().toFilter(reloj.today());
        List<String> said = new ArrayList<>();
        if (informe.isConFechas()) {
            said.add(texts.format(
                    "informe.periodo", ViewFormats.date(filter.desde()), ViewFormats.date(filter.hasta())));
        } else {
            said.add(texts.format("informe.hoy", ViewFormats.date(reloj.today())));
        }
        if (informe.isConTipo() && filter.tipo() != null) {
            said.add(texts.get("tipoPlan." + filter.tipo()));
        }
        if (informe.isConLocalidad() && filter.localidad() != null) {
            said.add(texts.format("informe.enLocalidad", filter.localidad()));
        }
        return said;
    }
}
