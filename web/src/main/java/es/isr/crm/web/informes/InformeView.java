package es.isr.crm.web.informes;

import es.isr.crm.informes.boundary.InformeService;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report on its page: what is chosen, what it says, and how its lines are called. The page of each says which measures it
 * has and what its lines can be made by.
 *
 * @param <R> a line
 */
public abstract class InformeView<R extends FilaInforme> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NOTHING = "—";

    @Inject
    private transient InformeService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    @Inject
    private transient Reloj reloj;

    private InformeFiltro filtro;
    private Informe<R> datos;
    private LazyListModel<R, InformeFilter> lista;

    @PostConstruct
    void open() {
        filtro = filters.of(
                getClass(),
                InformeFiltro.class,
                () -> new InformeFiltro(
                        reloj.today(),
                        getAgrupaciones().get(0),
                        getDibujables().get(0).clave()));
        lista = new LazyListModel<>(this::filter, this::page, FilaInforme::clave);
        contar();
    }

    /** Its name: in the address, in the texts and in the names of its files. */
    public abstract String getId();

    /** What it tells of each line; may depend on what the lines are made by. */
    public abstract List<Medida<R>> getMedidas();

    /** What its lines can be made by; first what they are when nobody has chosen. */
    public abstract List<Agrupacion> getAgrupaciones();

    abstract Informe<R> find(InformeService servicio, InformeFilter filter);

    /** Its file, by its name and without columns. */
    abstract Exportacion<R> file(LazyListModel<R, InformeFilter> lista);

    /** Whether it is about some days; else it is about today. */
    public boolean isConFechas() {
        return true;
    }

    /** Whether it can be narrowed to a kind of service. */
    public boolean isConTipo() {
        return true;
    }

    /** Whether it can be narrowed to a town. */
    public boolean isConLocalidad() {
        return true;
    }

    /** Counts again, after something else was chosen. */
    public void contar() {
        datos = find(servicio, filter());
    }

    public void agrupar(Agrupacion por) {
        filtro.setPor(por);
        if (getDibujables().stream().noneMatch(each -> each.clave().equals(filtro.getMedida()))) {
            filtro.setMedida(getDibujables().get(0).clave());
        }
        contar();
    }

    /** Draws another measure. */
    public void dibujar(String medida) {
        filtro.setMedida(medida);
    }

    /** All of the last twelve months, again. */
    public void limpiar() {
        filtro.limpiar(reloj.today());
        contar();
    }

    private InformeFilter filter() {
        return filtro.toFilter(reloj.today());
    }

    /** The lines and, last of all, that of all together: for a file. */
    private Page<R> page(InformeFilter filter, PageRequest page) {
        Informe<R> all = find(servicio, filter);
        List<R> rows =
                Stream.concat(all.filas().stream(), Stream.of(all.total())).toList();
        int from = Math.min(page.first(), rows.size());
        return new Page<>(rows.subList(from, Math.min(from + page.size(), rows.size())), rows.size());
    }

    public Exportacion<R> getExportacion() {
        Exportacion<R> file =
                Exportacion.of("informe-" + getId(), lista).columna("informe.por." + filtro.getPor(), this::nombre);
        getMedidas().forEach(medida -> file.columna(medida.clave(), medida.valor()));
        return file;
    }

    /** How a line is called. */
    public String nombre(R row) {
        if (FilaInforme.TOTAL.equals(row.clave())) {
            return texts.get("informe.todos");
        }
        if (row.clave() == null) {
            return texts.get("informe.sin." + filtro.getPor());
        }
        return row.nombre() == null ? nombre(filtro.getPor(), row.clave(), texts) : row.nombre();
    }

    /** How something without a name of its own is called. */
    String nombre(Agrupacion por, String clave, ViewTexts words) {
        if (por == Agrupacion.MES) {
            YearMonth month = YearMonth.parse(clave);
            return ViewFormats.month(month) + " " + month.getYear();
        }
        return clave;
    }

    /** What a line has of a measure, as people read it. */
    public String texto(Medida<R> medida, R row) {
        return texto(medida, medida.de(row));
    }

    private static String texto(Medida<?> medida, Number value) {
        if (value == null) {
            return NOTHING;
        }
        return switch (medida.clase()) {
            case NUMERO -> ViewFormats.number(value);
            case EUROS -> ViewFormats.money((BigDecimal) value);
            case PORCIENTO -> ViewFormats.percent((BigDecimal) value);
        };
    }

    /** Those that stand above as figures. */
    public List<Medida<R>> getCifras() {
        return getMedidas().stream().filter(Medida::cifra).toList();
    }

    /** Those of which there is a chart. */
    public List<Medida<R>> getDibujables() {
        return getMedidas().stream().filter(Medida::grafico).toList();
    }

    public GraficoBarras getGrafico() {
        Medida<R> medida = getDibujables().stream()
                .filter(each -> each.clave().equals(filtro.getMedida()))
                .findFirst()
                .orElseGet(() -> getDibujables().get(0));
        return new GraficoBarras(datos.filas().stream()
                .map(row -> new GraficoBarras.Dato(nombre(row), medida.de(row), texto(medida, row)))
                .toList());
    }

    /** Whether anything was counted. */
    public boolean isVacio() {
        return datos.filas().isEmpty()
                || getMedidas().stream()
                        .map(medida -> medida.de(datos.total()))
                        .allMatch(value -> value == null || value.doubleValue() == 0);
    }

    public Informe<R> getDatos() {
        return datos;
    }

    public InformeFiltro getFiltro() {
        return filtro;
    }

    public TipoPlan[] getTipos() {
        return TipoPlan.values();
    }
}
