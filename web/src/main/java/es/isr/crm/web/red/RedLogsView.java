package es.isr.crm.web.red;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.control.PsoOperacion;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
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
import java.util.Arrays;
import java.util.List;

/** The log of the calls to PSO. Other pages lead here with a customer, an order or a serial. */
@Named
@ViewScoped
public class RedLogsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The boundary counts no further. */
    private static final int COUNTED = 1_000;

    @Inject
    private transient LogPsoService log;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private ViewTexts texts;

    @Inject
    private FilterStore filters;

    private Long cliente;
    private Long orden;
    private String serie;
    private RedLogsFiltro filtro;
    private LazyListModel<LogPsoRow, LogPsoFilter> llamadas;

    @PostConstruct
    void open() {
        filtro = filters.of(RedLogsView.class, RedLogsFiltro.class, RedLogsFiltro::new);
        llamadas =
                new LazyListModel<>(() -> filtro.toFilter(), (filter, page) -> log.search(filter, page), LogPsoRow::id);
    }

    /** Called before the page is shown, with what another page leads to; that and nothing else is then listed. */
    public void buscar() {
        if (cliente != null || orden != null || serie != null) {
            limpiar();
            if (cliente != null) {
                filtro.setCliente(cliente, clientes.getFicha(cliente).nombreCompleto());
            }
            filtro.setOrdenId(orden);
            filtro.setNumeroSerie(serie);
        }
    }

    /** All calls again. */
    public void limpiar() {
        filtro = new RedLogsFiltro();
        filters.put(RedLogsView.class, filtro);
    }

    public void quitarCliente() {
        filtro.setCliente(null, null);
    }

    public void quitarOrden() {
        filtro.setOrdenId(null);
    }

    /** Whether there are more rows than were counted. */
    public boolean isDesbordada() {
        return llamadas.getRowCount() >= COUNTED;
    }

    /** The log as a file; calls go on being written meanwhile. */
    public Exportacion<LogPsoRow> getExportacion() {
        return Exportacion.of("registro-pso", llamadas, LogPsoFilter::after)
                .columna("red_logs.fecha", LogPsoRow::createdAt)
                .columna("red_logs.operacion", LogPsoRow::operacion)
                .columna("red_logs.serie", LogPsoRow::numeroSerie)
                .columna("red_logs.codigo_cliente", LogPsoRow::codigoCliente)
                .columna("red_logs.cliente", LogPsoRow::cliente)
                .columna("red_logs.resultado", row -> texts.get("red_logs.clase." + row.clase()))
                .columna("red_logs.codigo", LogPsoRow::codigo)
                .columna("red_logs.detalle", LogPsoRow::detalle)
                .columna("red_logs.intento", LogPsoRow::intento)
                .columna("red_logs.duracion_ms", LogPsoRow::duracionMs)
                .columna("red_logs.usuario", row -> ViewFormats.who(row.usuario()))
                .columna("red_logs.orden", LogPsoRow::ordenId);
    }

    public List<String> getOperaciones() {
        return Arrays.stream(PsoOperacion.values()).map(PsoOperacion::nombre).toList();
    }

    public ClasePso[] getClases() {
        return ClasePso.values();
    }

    public RedLogsFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<LogPsoRow, LogPsoFilter> getLlamadas() {
        return llamadas;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public Long getOrden() {
        return orden;
    }

    public void setOrden(Long orden) {
        this.orden = orden;
    }

    public String getSerie() {
        return serie;
    }

    public void setSerie(String serie) {
        this.serie = serie;
    }
}
