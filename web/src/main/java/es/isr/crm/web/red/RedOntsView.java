package es.isr.crm.web.red;

import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.red.entity.ContadoresOnt;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoObservado;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.OntRow;
import es.isr.crm.red.entity.OpcionesOnt;
import es.isr.crm.red.entity.Paradero;
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

/** The inventory of ONTs. Figures, here and on other pages, lead to the ONTs that they count. */
@Named
@ViewScoped
public class RedOntsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InventarioService inventario;

    @Inject
    private FilterStore filters;

    private String olt;
    private Enlace enlace;
    private Boolean senalMala;
    private Paradero paradero;
    private boolean todas;
    private RedOntsFiltro filtro;
    private LazyListModel<OntRow, OntFilter> onts;
    private transient ContadoresOnt contadores;
    private transient OpcionesOnt opciones;

    @PostConstruct
    void open() {
        filtro = filters.of(RedOntsView.class, RedOntsFiltro.class, RedOntsFiltro::new);
        onts = new LazyListModel<>(
                () -> filtro.toFilter(), (filter, page) -> inventario.search(filter, page), OntRow::id);
    }

    /** Called before the page is shown, with what a figure counts; that and nothing else is then listed. */
    public void buscar() {
        if (todas || olt != null || enlace != null || senalMala != null || paradero != null) {
            limpiar();
            filtro.setOlt(olt);
            filtro.setEnlace(enlace);
            filtro.setSenalMala(Boolean.TRUE.equals(senalMala));
            filtro.setParadero(paradero);
        }
    }

    /** All ONTs again. */
    public void limpiar() {
        filtro = new RedOntsFiltro();
        filters.put(RedOntsView.class, filtro);
    }

    /** The list as a file. */
    public Exportacion<OntRow> getExportacion() {
        return Exportacion.of("onts", onts)
                .columna("red_onts.serie", OntRow::numeroSerie)
                .columna("red_onts.donde", OntRow::paradero)
                .columna(
                        "clientes.codigo",
                        row -> row.cliente() == null ? null : row.cliente().codigo())
                .columna(
                        "clientes.nombre",
                        row -> row.cliente() == null ? null : row.cliente().nombre())
                .columna("ficha_ont.olt", OntRow::olt)
                .columna("ficha_ont.pon", OntRow::pon)
                .columna("red_ont.modelo", OntRow::modelo)
                .columna("red_ont.deseado", OntRow::deseado)
                .columna("red_onts.enLaRed", OntRow::observado)
                .columna("red_ont.enlace", OntRow::enlace)
                .columna("red_ont.potencia", OntRow::potencia)
                .columna("red_onts.leida", OntRow::leidaAt);
    }

    public ContadoresOnt getContadores() {
        if (contadores == null) {
            contadores = inventario.contar();
        }
        return contadores;
    }

    public OpcionesOnt getOpciones() {
        if (opciones == null) {
            opciones = inventario.findOpciones();
        }
        return opciones;
    }

    public EstadoDeseado[] getDeseados() {
        return EstadoDeseado.values();
    }

    public EstadoObservado[] getObservados() {
        return EstadoObservado.values();
    }

    public Enlace[] getEnlaces() {
        return Enlace.values();
    }

    public List<Paradero> getParaderos() {
        return Arrays.asList(Paradero.values());
    }

    public RedOntsFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<OntRow, OntFilter> getOnts() {
        return onts;
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }

    public Enlace getEnlace() {
        return enlace;
    }

    public void setEnlace(Enlace enlace) {
        this.enlace = enlace;
    }

    public Boolean getSenalMala() {
        return senalMala;
    }

    public void setSenalMala(Boolean senalMala) {
        this.senalMala = senalMala;
    }

    public Paradero getParadero() {
        return paradero;
    }

    public void setParadero(Paradero paradero) {
        this.paradero = paradero;
    }

    /** Whether the address asks for all of them. */
    public boolean isTodas() {
        return todas;
    }

    public void setTodas(boolean todas) {
        this.todas = todas;
    }
}
