package es.isr.crm.web.comercial;

import es.isr.crm.comercial.control.CampanaOrder;
import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.CampanaTotales;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The campaigns with what they brought: a list, its sums, and a chart that compares them. */
@Named
@ViewScoped
public class CampanasView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampanasLeidas leidas;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    private CampanasFiltro filtro;
    private LazyListModel<CampanaRow, CampanaFilter> campanas;

    @PostConstruct
    void open() {
        filtro = filters.of(CampanasView.class, CampanasFiltro.class, CampanasFiltro::new);
        campanas = new LazyListModel<>(() -> filtro.toFilter(), this::search, CampanaRow::id);
    }

    private Page<CampanaRow> search(CampanaFilter wanted, PageRequest page) {
        List<CampanaRow> rows = leidas.of(wanted);
        return new Page<>(CampanaOrder.page(rows, page), rows.size());
    }

    /** All campaigns again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<CampanaRow> getExportacion() {
        return Exportacion.of("campanas", campanas)
                .columna("campanas.codigo", CampanaRow::codigo)
                .columna("campanas.nombre", CampanaRow::nombre)
                .columna("campanas.tipo", row -> texts.get("tipoCampana." + row.tipo()))
                .columna("campanas.estado", CampanaRow::estado)
                .columna("campanas.inicio", CampanaRow::inicio)
                .columna("campanas.fin", CampanaRow::fin)
                .columna("campanas.presupuesto", CampanaRow::presupuesto)
                .columna("campanas.leads", row -> row.cifras().leads())
                .columna("campanas.abiertos", row -> row.cifras().abiertos())
                .columna("campanas.clientes", row -> row.cifras().clientes())
                .columna("campanas.perdidos", row -> row.cifras().perdidos())
                .columna("campanas.conversion", row -> row.cifras().getConversion())
                .columna("campanas.costeLead", CampanaRow::getCosteLead)
                .columna("campanas.costeCliente", CampanaRow::getCosteCliente)
                .columna("campanas.ingresos", row -> row.cifras().ingresos())
                .columna("campanas.impuestos", row -> row.cifras().impuestos());
    }

    public CampanaTotales getTotales() {
        return CampanaTotales.of(leidas.of(filtro.toFilter()));
    }

    public CampanasChart getGrafico() {
        return new CampanasChart(leidas.of(filtro.toFilter()), filtro.getMedida());
    }

    public MedidaCampana[] getMedidas() {
        return MedidaCampana.values();
    }

    public EstadoCampana[] getEstados() {
        return EstadoCampana.values();
    }

    public CampanasFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<CampanaRow, CampanaFilter> getCampanas() {
        return campanas;
    }
}
