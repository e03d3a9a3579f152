package es.isr.crm.web.facturacion;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.facturacion.entity.TotalesFacturas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

/** The invoices, with what they come to. Figures on other pages lead to those that they count. */
@Named
@ViewScoped
public class FacturasView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Months that the list offers, the next one first: a run is made a little before its month. */
    private static final int MONTHS = 25;

    @Inject
    private transient FacturaService service;

    @Inject
    private FilterStore filters;

    @Inject
    private FacturasZip zip;

    @Inject
    private transient Messages messages;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long ejecucion;
    private EstadoFactura estado;
    private String q;
    private YearMonth pendienteDe;
    private FacturasFiltro filtro;
    private LazyListModel<FacturaListada, FacturaFilter> facturas;
    private List<FacturaListada> elegidas = List.of();
    private transient TotalesFacturas totales;
    private transient FacturaFilter sumado;

    @PostConstruct
    void open() {
        filtro = filters.of(FacturasView.class, FacturasFiltro.class, () -> new FacturasFiltro(reloj.today()));
        facturas = new LazyListModel<>(
                () -> filtro.toFilter(), (filter, page) -> service.search(filter, page), FacturaListada::id);
    }

    /** Called before the page is shown, with what the address asks for; that and nothing else is then listed. */
    public void buscar() {
        if (pendienteDe != null) {
            limpiar();
            filtro.elegirPendienteDe(pendienteDe);
        } else if (cliente != null || ejecucion != null || estado != null || q != null) {
            limpiar();
            filtro.setDesde(null);
            filtro.setClienteId(cliente);
            filtro.setEjecucionId(ejecucion);
            filtro.setEstados(estado == null ? List.of() : List.of(estado));
            filtro.setTexto(q);
        }
    }

    /** The latest again. */
    public void limpiar() {
        filtro = new FacturasFiltro(reloj.today());
        filters.put(FacturasView.class, filtro);
    }

    /** What all that are listed come to; added up once a request. */
    public TotalesFacturas getTotales() {
        FacturaFilter filter = filtro.toFilter();
        if (totales == null || !filter.equals(sumado)) {
            totales = service.getTotales(filter);
            sumado = filter;
        }
        return totales;
    }

    /** The list as a file. */
    public Exportacion<FacturaListada> getExportacion() {
        return Exportacion.of("facturas", facturas, FacturaFilter::tras)
                .columna("facturas.numero", FacturaListada::numero)
                .columna("facturas.tipo", FacturaListada::tipo)
                .columna("facturas.rectificada", FacturaListada::rectificada)
                .columna("facturas.cliente", row -> row.cliente().nombre())
                .columna("facturas.nif", row -> row.cliente().nif())
                .columna(
                        "facturas.periodo",
                        row -> row.periodo() == null ? null : row.periodo().toString())
                .columna("facturas.emision", FacturaListada::emision)
                .columna("facturas.vencimiento", FacturaListada::vencimiento)
                .columna("facturas.estado", row -> row.isRectificativa() ? null : row.estado())
                .columna(
                        "facturas.medioPago",
                        row -> row.medioPago() == null ? null : row.medioPago().name())
                .columna("facturas.base", row -> row.importes().base())
                .columna("facturas.iva", row -> row.importes().iva())
                .columna("facturas.total", row -> row.importes().total())
                .columna("facturas.pendiente", FacturaListada::pendiente);
    }

    /** The papers of all that are listed, in one file; of more than go into one, none. */
    public void descargar() {
        if (getTotales().facturas() > FacturaService.MAX_FICHERO) {
            messages.warn("facturas.zip.muchas", FacturaService.MAX_FICHERO);
        } else {
            zip.send(filtro.toFilter());
        }
    }

    /** The papers of those that are ticked. */
    public void descargarElegidas() {
        if (elegidas.isEmpty()) {
            messages.warn("facturas.zip.ninguna");
        } else {
            zip.send(elegidas);
        }
    }

    /** The rows that are ticked. */
    public List<FacturaListada> getElegidas() {
        return elegidas;
    }

    public void setElegidas(List<FacturaListada> elegidas) {
        this.elegidas = elegidas == null ? List.of() : elegidas;
    }

    public List<String> getPeriodos() {
        YearMonth next = YearMonth.from(reloj.today()).plusMonths(1);
        return Stream.iterate(next, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::toString)
                .toList();
    }

    public EstadoFactura[] getEstados() {
        return EstadoFactura.values();
    }

    public TipoFactura[] getTipos() {
        return TipoFactura.values();
    }

    public MedioPago[] getMedios() {
        return MedioPago.values();
    }

    public FacturasFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<FacturaListada, FacturaFilter> getFacturas() {
        return facturas;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public Long getEjecucion() {
        return ejecucion;
    }

    public void setEjecucion(Long ejecucion) {
        this.ejecucion = ejecucion;
    }

    public EstadoFactura getEstado() {
        return estado;
    }

    public void setEstado(EstadoFactura estado) {
        this.estado = estado;
    }

    /** The month whose invoices are asked for that are still to be paid, as {@code 2026-12}. */
    public String getPendienteDe() {
        return pendienteDe == null ? null : pendienteDe.toString();
    }

    public void setPendienteDe(String month) {
        try {
            pendienteDe = month == null ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new NotFoundException("mes", month);
        }
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
