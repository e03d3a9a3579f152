package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.ArranqueService;
import es.isr.crm.facturacion.entity.PasoArranque;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What there is to prepare before the first invoice, each with where that is done. */
@Named
@RequestScoped
public class ArranqueView {

    @Inject
    private ArranqueService arranque;

    @Inject
    private ViewTexts texts;

    private List<PasoArranque> pasos;

    public List<PasoArranque> getPasos() {
        if (pasos == null) {
            pasos = arranque.findPasos();
        }
        return pasos;
    }

    /** Whether something is left to do. */
    public boolean isPendiente() {
        return getHechos() < getPasos().size();
    }

    public long getHechos() {
        return getPasos().stream().filter(PasoArranque::hecho).count();
    }

    /** Where it is done. */
    public String direccion(PasoArranque paso) {
        return switch (paso.paso()) {
            case EMISOR, DATOS_IMPRESOS -> "/configuracion#grupo_emisor";
            case PRIMER_PERIODO, CORREO -> "/configuracion#grupo_facturacion";
            case IMPUESTOS -> "/configuracion/impuestos";
            case LOGO -> "/configuracion/logo";
            case SERIES -> "/configuracion/series";
            case FESTIVOS -> "/configuracion/festivos";
            case HORARIO -> "/trabajos";
        };
    }

    /** What is missing, in words. */
    public String falta(PasoArranque paso) {
        String names = paso.faltan().stream().map(this::name).collect(Collectors.joining(", "));
        return texts.format("arranque." + paso.paso() + ".falta", names);
    }

    private String name(String missing) {
        if (Parametro.find(missing).isPresent()) {
            return texts.get("configuracion." + missing);
        }
        String zone = texts.find("zonaFiscal." + missing.toUpperCase(Locale.ROOT));
        return zone == null ? missing : zone;
    }
}
