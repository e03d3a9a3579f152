package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.entity.ArticuloFilter;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of articles, what changed last first. */
@Named
@ViewScoped
public class ArticulosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticuloService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    private ArticulosFiltro filtro;
    private LazyListModel<ArticuloRow, ArticuloFilter> articulos;

    @PostConstruct
    void open() {
        filtro = filters.of(ArticulosView.class, ArticulosFiltro.class, ArticulosFiltro::new);
        articulos = new LazyListModel<>(() -> filtro.toFilter(), servicio::search, ArticuloRow::id);
    }

    /** All that are true, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<ArticuloRow> getExportacion() {
        return Exportacion.of("articulos", articulos)
                .columna("articulos.articulo", ArticuloRow::titulo)
                .columna("articulos.texto", ArticuloRow::texto)
                .columna("articulos.tipo", row -> row.tipo() == null ? null : texts.get("ticket.tipo." + row.tipo()))
                .columna("articulos.ticket", ArticuloRow::ticket)
                .columna("articulos.autor", ArticuloRow::autor)
                .columna("articulos.cambiado", ArticuloRow::updatedAt);
    }

    public TipoTicket[] getTipos() {
        return TipoTicket.values();
    }

    public ArticulosFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<ArticuloRow, ArticuloFilter> getArticulos() {
        return articulos;
    }
}
