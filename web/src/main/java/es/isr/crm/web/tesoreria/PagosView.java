package es.isr.crm.web.tesoreria;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.boundary.DiarioPagosService;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.PagoFilter;
import es.isr.crm.tesoreria.entity.TotalMetodo;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The journal of payments, the latest first, with what came in by each way of paying. */
@Named
@ViewScoped
public class PagosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DiarioPagosService diario;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private transient Reloj reloj;

    private PagosFiltro filtro;
    private LazyListModel<PagoDiario, PagoFilter> pagos;
    private PagoFilter sumado;
    private List<TotalMetodo> totales;
    private LocalDate desde;

    @PostConstruct
    void open() {
        filtro = filters.of(PagosView.class, PagosFiltro.class, () -> new PagosFiltro(reloj.today()));
        pagos = new LazyListModel<>(() -> filtro.toFilter(), diario::search, PagoDiario::id);
    }

    /** A link that asks for what came in from a day on, as the figure of the panel does. */
    public void abrir() {
        if (desde != null) {
            filtro.limpiar();
            filtro.setDesde(desde);
        }
    }

    /** This month, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** What came in by each way of paying, as the list is narrowed. */
    public List<TotalMetodo> getTotales() {
        PagoFilter now = filtro.toFilter();
        if (!now.equals(sumado)) {
            totales = diario.findTotales(now);
            sumado = now;
        }
        return totales;
    }

    /** EUR of all of them. */
    public BigDecimal getTotal() {
        return getTotales().stream().map(TotalMetodo::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** The list as a file. */
    public Exportacion<PagoDiario> getExportacion() {
        return Exportacion.of("pagos", pagos, PagoFilter::after)
                .columna("pagos.fecha", PagoDiario::fecha)
                .columna("pagos.tipo", row -> texts.get("ficha_cuenta.pago." + row.tipo()))
                .columna("pagos.medio", row -> texts.get("medioPago." + row.metodo()))
                .columna("pagos.importe", PagoDiario::importe)
                .columna("pagos.codigo", row -> row.cliente().codigo())
                .columna("pagos.cliente", row -> row.cliente().nombre())
                .columna("pagos.facturas", PagoDiario::facturas)
                .columna("pagos.referencia", PagoDiario::referencia)
                .columna("pagos.revertido", PagoDiario::revertido)
                .columna("pagos.quien", row -> ViewFormats.who(row.usuario()))
                .columna("pagos.anotado", PagoDiario::anotado);
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public PagosFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<PagoDiario, PagoFilter> getPagos() {
        return pagos;
    }
}
