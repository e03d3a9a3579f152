package es.isr.crm.web.red;

import es.isr.crm.red.boundary.OrdenService;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenFilter;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The orders to the network: what waits, what goes on, what needs a person. Looks again by itself while they move. */
@Named
@ViewScoped
public class RedView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<EstadoOrden> MOVING =
            EnumSet.of(EstadoOrden.PENDIENTE, EstadoOrden.ENVIANDO, EstadoOrden.INCIERTA, EstadoOrden.REINTENTO);

    @Inject
    private transient OrdenService service;

    @Inject
    private AvisosRed avisos;

    @Inject
    private FilterStore filters;

    private EstadoOrden estado;
    private RedFiltro filtro;
    private Map<EstadoOrden, Long> recuento;
    private LazyListModel<OrdenRow, OrdenFilter> ordenes;

    @PostConstruct
    void open() {
        filtro = filters.of(RedView.class, RedFiltro.class, RedFiltro::new);
        ordenes = new LazyListModel<>(() -> filtro.toFilter(), this::search, OrdenRow::id);
    }

    /** Called before the page is shown first, with the state that another page counts. */
    public void cargar() {
        if (estado != null) {
            limpiar();
            filtro.elegir(estado);
        }
    }

    /** Called whenever the page or a part of it is shown. Those that are over are counted when there may be more of them. */
    public void mirar() {
        Map<EstadoOrden, Long> abiertas = service.contarAbiertas();
        if (recuento == null || !recuento.entrySet().containsAll(abiertas.entrySet())) {
            recuento = service.contar();
        }
    }

    /** Without another wish those that need a person come first. */
    private Page<OrdenRow> search(OrdenFilter filter, PageRequest page) {
        boolean sorted = page.sort() != null;
        return service.search(filter, sorted ? page : new PageRequest(page.first(), page.size(), "estado", true));
    }

    public void elegir(EstadoOrden wanted) {
        filtro.elegir(wanted);
    }

    public void elegirTodas() {
        filtro.elegirTodas();
    }

    /** The orders that are not over, again. */
    public void limpiar() {
        filtro = new RedFiltro();
        filters.put(RedView.class, filtro);
    }

    /** How many are not over. */
    public long getAbiertas() {
        return recuento.entrySet().stream()
                .filter(entry -> entry.getKey().isAbierta())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether there may be orders in the list that need a person. */
    public boolean isBloqueadasVisibles() {
        boolean chosen = filtro.getEstado() == null || filtro.getEstado() == EstadoOrden.BLOQUEADA;
        return chosen && recuento.get(EstadoOrden.BLOQUEADA) > 0;
    }

    /** Seconds until the page looks again: few while something moves. */
    public int getIntervalo() {
        return MOVING.stream().anyMatch(moving -> recuento.get(moving) > 0) ? 3 : 20;
    }

    /** What keeps an order from going on, in a few words; null when nothing does. */
    public String causa(OrdenRow orden) {
        return orden.causa() == null ? null : avisos.of(orden.causa().clave()).titulo();
    }

    /** The list as a file. */
    public Exportacion<OrdenRow> getExportacion() {
        return Exportacion.of("ordenes-red", ordenes)
                .columna("red.creada", OrdenRow::creada)
                .columna("red.ont", OrdenRow::serie)
                .columna("red.codigo_cliente", OrdenRow::clienteCodigo)
                .columna("red.cliente", OrdenRow::clienteNombre)
                .columna("red.tipo", OrdenRow::tipo)
                .columna("red.estado", OrdenRow::estado)
                .columna("red.causa", this::causa)
                .columna("red.detalle", OrdenRow::detalle)
                .columna("red.olt", OrdenRow::olt)
                .columna("red.intentos", OrdenRow::intentos)
                .columna("red.proximo", OrdenRow::proximoIntento)
                .columna("red.usuario", row -> ViewFormats.who(row.usuario()));
    }

    public Map<EstadoOrden, Long> getRecuento() {
        return recuento;
    }

    public EstadoOrden[] getEstados() {
        return EstadoOrden.values();
    }

    public TipoOrden[] getTipos() {
        return TipoOrden.values();
    }

    public RedFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<OrdenRow, OrdenFilter> getOrdenes() {
        return ordenes;
    }

    public EstadoOrden getEstado() {
        return estado;
    }

    public void setEstado(EstadoOrden estado) {
        this.estado = estado;
    }
}
