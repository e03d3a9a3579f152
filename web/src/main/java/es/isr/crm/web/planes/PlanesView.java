package es.isr.crm.web.planes;

import es.isr.crm.servicios.boundary.CatalogoService;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.servicios.entity.CatalogoTotales;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of plans with what they bring in. */
@Named
@ViewScoped
public class PlanesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogoService catalogo;

    @Inject
    private FilterStore filters;

    private PlanesFiltro filtro;
    private LazyListModel<CatalogoRow, PlanesFiltro> planes;
    private CatalogoTotales totales;

    @PostConstruct
    void open() {
        filtro = filters.of(PlanesView.class, PlanesFiltro.class, PlanesFiltro::new);
        planes = new LazyListModel<>(() -> filtro, this::search, CatalogoRow::id);
        contar();
    }

    private Page<CatalogoRow> search(PlanesFiltro wanted, PageRequest page) {
        return catalogo.search(wanted.toFilter(), page);
    }

    /** The filter changed: the sums follow. */
    public void contar() {
        totales = catalogo.getTotales(filtro.toFilter());
    }

    /** All plans again. */
    public void limpiar() {
        filtro.limpiar();
        contar();
    }

    public PlanesFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<CatalogoRow, PlanesFiltro> getPlanes() {
        return planes;
    }

    public CatalogoTotales getTotales() {
        return totales;
    }
}
