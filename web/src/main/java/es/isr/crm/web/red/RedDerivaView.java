package es.isr.crm.web.red;

import es.isr.crm.red.boundary.DerivaService;
import es.isr.crm.red.entity.DerivaFilter;
import es.isr.crm.red.entity.DerivaFilter.Situacion;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.TipoDeriva;
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

/** The differences between CRM and network: how many of each kind, which ones, and which of them are chosen. */
@Named
@ViewScoped
public class RedDerivaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DerivaService service;

    @Inject
    private FilterStore filters;

    @Inject
    private ViewTexts texts;

    private TipoDeriva tipo;
    private RedDerivaFiltro filtro;
    private LazyListModel<DerivaRow, DerivaFilter> derivas;
    private List<DerivaRow> elegidas = List.of();
    private Map<TipoDeriva, Long> cuentas;

    @PostConstruct
    void open() {
        filtro = filters.of(RedDerivaView.class, RedDerivaFiltro.class, RedDerivaFiltro::new);
        derivas = new LazyListModel<>(
                () -> filtro.toFilter(), (filter, page) -> service.search(filter, page), DerivaRow::id);
    }

    /** Called before the page is shown, with the kind that a figure counts. */
    public void buscar() {
        if (tipo != null) {
            filtro.limpiar();
            filtro.setTipos(List.of(tipo));
        }
        contar();
    }

    /** Counts anew: something was done, or read. */
    public void contar() {
        cuentas = service.contar();
    }

    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<DerivaRow> getExportacion() {
        return Exportacion.of("deriva", derivas)
                .columna("red_deriva.tipo", row -> texts.get("red_deriva.tipo." + row.tipo()))
                .columna("red_deriva.serie", DerivaRow::numeroSerie)
                .columna(
                        "red_deriva.codigo",
                        row -> row.cliente() == null ? null : row.cliente().codigo())
                .columna(
                        "red_deriva.cliente",
                        row -> row.cliente() == null ? null : row.cliente().nombre())
                .columna("red_deriva.olt", DerivaRow::olt)
                .columna("red_deriva.pon", DerivaRow::pon)
                .columna("red_deriva.deseado", DerivaRow::deseado)
                .columna("red_deriva.observado", DerivaRow::observado)
                .columna("red_deriva.primera", DerivaRow::primeraAt)
                .columna("red_deriva.ultima", DerivaRow::ultimaAt)
                .columna(
                        "red_deriva.fin",
                        row -> row.fin() == null
                                ? null
                                : texts.get("red_deriva.fin." + row.fin().como()))
                .columna(
                        "red_deriva.por",
                        row -> row.fin() == null ? null : row.fin().por());
    }

    public long cuenta(TipoDeriva kind) {
        return cuentas.get(kind);
    }

    /** Kinds of which there are any. */
    public List<TipoDeriva> getPresentes() {
        return cuentas.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    public TipoDeriva[] getTipos() {
        return TipoDeriva.values();
    }

    public Situacion[] getSituaciones() {
        return Situacion.values();
    }

    public RedDerivaFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<DerivaRow, DerivaFilter> getDerivas() {
        return derivas;
    }

    /** The rows that are ticked. */
    public List<DerivaRow> getElegidas() {
        return elegidas;
    }

    public void setElegidas(List<DerivaRow> elegidas) {
        this.elegidas = elegidas == null ? List.of() : elegidas;
    }

    public TipoDeriva getTipo() {
        return tipo;
    }

    public void setTipo(TipoDeriva tipo) {
        this.tipo = tipo;
    }
}
