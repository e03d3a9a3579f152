package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.EntregaFilter;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
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
import java.util.Map;

/** The list of deliveries, what asks for a person first. */
@Named
@ViewScoped
public class EntregasView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those that one looks for, in the order in which they ask for attention. */
    private static final List<EstadoEntrega> ABIERTAS = List.of(
            EstadoEntrega.FALLIDA,
            EstadoEntrega.DUDOSA,
            EstadoEntrega.REINTENTO,
            EstadoEntrega.PENDIENTE,
            EstadoEntrega.POR_IMPRIMIR);

    @Inject
    private transient EntregaService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    private EstadoEntrega estado;
    private Long ejecucion;
    private EntregasFiltro filtro;
    private Map<EstadoEntrega, Long> recuento;
    private LazyListModel<EntregaRow, EntregaFilter> entregas;

    @PostConstruct
    void open() {
        filtro = filters.of(EntregasView.class, EntregasFiltro.class, EntregasFiltro::new);
        entregas = new LazyListModel<>(() -> filtro.toFilter(), servicio::search, EntregaRow::id);
    }

    /** Called before the page is shown first, with what another page counts. */
    public void cargar() {
        if (estado != null || ejecucion != null) {
            limpiar();
            filtro.setEstado(estado);
            filtro.setGrupoId(ejecucion);
        }
    }

    /** Called whenever the page or a part of it is shown. */
    public void mirar() {
        recuento = servicio.contar();
    }

    /** Narrows the list to a state; the same again, and it is wide. */
    public void elegir(EstadoEntrega wanted) {
        filtro.setEstado(filtro.getEstado() == wanted ? null : wanted);
    }

    /** All, again. */
    public void limpiar() {
        filtro = new EntregasFiltro();
        filters.put(EntregasView.class, filtro);
    }

    /** Why a delivery failed, waits or is in doubt, in words; null when it does not. */
    public String porque(EntregaRow row) {
        return row.porque() == null
                ? null
                : texts.get("entregas.motivo." + row.porque().motivo());
    }

    /** The list as a file. */
    public Exportacion<EntregaRow> getExportacion() {
        return Exportacion.of("entregas", entregas)
                .columna("entregas.pedida", row -> row.creada().cuando())
                .columna("entregas.que", row -> texts.get("entregas.clase." + row.clase()))
                .columna("entregas.asunto", EntregaRow::asunto)
                .columna("entregas.destinatario", row -> row.destinatario().nombre())
                .columna("entregas.direccion", row -> row.destinatario().direccion())
                .columna("entregas.estado", EntregaRow::estado)
                .columna("entregas.porque", this::porque)
                .columna(
                        "entregas.detalle",
                        row -> row.porque() == null ? null : row.porque().detalle())
                .columna("entregas.enviada", row -> row.envio().enviadaAt())
                .columna(
                        "entregas.presentada",
                        row -> row.presentacion() == null
                                ? null
                                : row.presentacion().dia())
                .columna("entregas.messageId", row -> row.envio().messageId());
    }

    public List<EstadoEntrega> getAbiertas() {
        return ABIERTAS;
    }

    public EstadoEntrega[] getEstados() {
        return EstadoEntrega.values();
    }

    public ClaseEntrega[] getClases() {
        return ClaseEntrega.values();
    }

    /** How many wait or ask for a person, by state. */
    public Map<EstadoEntrega, Long> getRecuento() {
        return recuento;
    }

    public EntregasFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<EntregaRow, EntregaFilter> getEntregas() {
        return entregas;
    }

    public EstadoEntrega getEstado() {
        return estado;
    }

    public void setEstado(EstadoEntrega estado) {
        this.estado = estado;
    }

    /** The run whose deliveries are wanted, or null. */
    public Long getEjecucion() {
        return ejecucion;
    }

    public void setEjecucion(Long ejecucion) {
        this.ejecucion = ejecucion;
    }
}
