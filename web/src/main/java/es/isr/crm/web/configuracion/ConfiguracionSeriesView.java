package es.isr.crm.web.configuracion;

import es.isr.crm.facturacion.boundary.SerieService;
import es.isr.crm.facturacion.entity.SerieEditable;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How the series of invoices are called and where they begin. */
@Named
@ViewScoped
public class ConfiguracionSeriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SerieService service;

    @Inject
    private transient Submission submission;

    private List<SerieEditable> series;

    @PostConstruct
    void load() {
        series = new ArrayList<>(service.findAll());
    }

    /** Saves those that have not begun, or none and says beside each field why. */
    public void guardar() {
        submission.save("configuracion_series.guardadas", () -> {
            service.guardar(series);
            return "/configuracion/series";
        });
    }

    public List<SerieEditable> getSeries() {
        return series;
    }
}
