package es.isr.crm.web.planes;

import es.isr.crm.servicios.control.CatalogoOrder;
import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.servicios.entity.CatalogoTotales;
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

/** The list of plans with what they bring in. */
@Named
@ViewScoped
public class PlanesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanesLeidos leidos;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts textos;

    private PlanesFiltro filtro;
    private LazyListModel<CatalogoRow, CatalogoFilter> planes;
    private CatalogoTotales totales;

    @PostConstruct
    void open() {
        filtro = filters.of(PlanesView.class, PlanesFiltro.class, PlanesFiltro::new);
        planes = new LazyListModel<>(() -> filtro.toFilter(), this::search, CatalogoRow::id);
        contar();
    }

    private Page<CatalogoRow> search(CatalogoFilter wanted, PageRequest page) {
        List<CatalogoRow> rows = leidos.of(wanted);
        return new Page<>(CatalogoOrder.page(rows, page), rows.size());
    }

    /** The filter changed: the sums follow. */
    public void contar() {
        totales = CatalogoTotales.of(leidos.of(filtro.toFilter()));
    }

    /** The list as a file: its columns and what else a plan is. */
    public Exportacion<CatalogoRow> getExportacion() {
        return Exportacion.of("planes", planes)
                .columna("planes.nombre", row -> row.plan().nombre())
                .columna(
                        "planes.tipo",
                        row -> textos.get("tipoPlan." + row.plan().tipo()))
                .columna("planes.enVenta", row -> row.plan().activo())
                .columna("planes.destacado", row -> row.plan().destacado())
                .columna("planes_datos.velocidadBajada", row -> row.plan().velocidadBajada())
                .columna("planes_datos.velocidadSubida", row -> row.plan().velocidadSubida())
                .columna("planes_datos.datosGb", row -> row.plan().datosGb())
                .columna("planes_datos.minutos", row -> row.plan().minutos())
                .columna("planes_datos.canales", row -> row.plan().canales())
                .columna("planes_datos.perfilVelocidad", row -> row.plan().perfilVelocidad())
                .columna("planes_datos.perfilUsuario", row -> row.plan().perfilUsuario())
                .columna("planes.precio", row -> row.plan().precioMensual())
                .columna(
                        "planes_datos.modoPrecio",
                        row -> textos.get("modoPrecio." + row.plan().modoPrecio()))
                .columna("planes_datos.precioPromocional", row -> row.plan().precioPromocional())
                .columna("planes_datos.mesesPromocion", row -> row.plan().mesesPromocion())
                .columna("planes_datos.precioInstalacion", row -> row.plan().precioInstalacion())
                .columna("planes_datos.mesesPermanencia", row -> row.plan().mesesPermanencia())
                .columna("planes_datos.penalizacion", row -> row.plan().penalizacion())
                .columna("planes.servicios", CatalogoRow::servicios)
                .columna("planes_ficha.activos", CatalogoRow::activos)
                .columna("planes.ingresosPvp", CatalogoRow::ingresosPvp)
                .columna("planes.ingresosNeto", CatalogoRow::ingresosNeto);
    }

    /** All plans again. */
    public void limpiar() {
        filtro.limpiar();
        contar();
    }

    public PlanesFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<CatalogoRow, CatalogoFilter> getPlanes() {
        return planes;
    }

    public CatalogoTotales getTotales() {
        return totales;
    }
}
