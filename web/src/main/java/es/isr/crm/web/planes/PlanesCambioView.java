package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.servicios.boundary.CambioPrecioService;
import es.isr.crm.servicios.entity.CambioFilter;
import es.isr.crm.servicios.entity.CambioPrecioRow;
import es.isr.crm.servicios.entity.LineaCambioRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A change of a plan's price: what it did to whom, and its undoing. */
@Named
@ViewScoped
public class PlanesCambioView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CambioPrecioService cambios;

    @Inject
    private transient PlanService planes;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient ViewTexts textos;

    private Long id;
    private CambioPrecioRow cambio;
    private PlanFicha plan;
    private Boolean cambian;
    private LazyListModel<LineaCambioRow, CambioFilter> lineas;

    /** Called before the page is shown. */
    public void cargar() {
        cambio = cambios.get(id);
        plan = planes.getFicha(cambio.planId());
        lineas = new LazyListModel<>(() -> new CambioFilter(id, cambian), this::search, LineaCambioRow::id);
    }

    private Page<LineaCambioRow> search(CambioFilter filter, PageRequest page) {
        return cambios.searchLineas(filter, page);
    }

    /** The services as a file. */
    public Exportacion<LineaCambioRow> getExportacion() {
        return Exportacion.of("cambio-de-precio", lineas)
                .columna("clientes.codigo", LineaCambioRow::codigo)
                .columna("planes_lineas.cliente", LineaCambioRow::nombre)
                .columna("planes_lineas.antes", row -> row.antes().importe())
                .columna(
                        "planes_datos.modoPrecio",
                        row -> textos.get("modoPrecio." + row.antes().modo()))
                .columna(
                        "planes_lineas.despues",
                        row -> row.desde() == null ? null : cambio.nuevo().importe())
                .columna("planes_lineas.desde", LineaCambioRow::desde)
                .columna("planes_lineas.porque", this::porque);
    }

    private String porque(LineaCambioRow row) {
        if (row.omision() != null) {
            return textos.get("omision." + row.omision());
        }
        return row.aplazado() == null ? null : textos.get("aplazado." + row.aplazado());
    }

    /** Takes it back, as long as it has not begun. */
    public void deshacer() {
        cambios.deshacer(id);
        messages.info("planes_cambio.deshecho.hecho");
        submission.redirect("/planes/cambio?id=" + id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CambioPrecioRow getCambio() {
        return cambio;
    }

    public PlanFicha getPlan() {
        return plan;
    }

    public Boolean getCambian() {
        return cambian;
    }

    public void setCambian(Boolean cambian) {
        this.cambian = cambian;
    }

    public LazyListModel<LineaCambioRow, CambioFilter> getLineas() {
        return lineas;
    }
}
