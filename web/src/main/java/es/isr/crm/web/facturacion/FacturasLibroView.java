package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.LibroService;
import es.isr.crm.facturacion.entity.LibroFilter;
import es.isr.crm.facturacion.entity.LibroRow;
import es.isr.crm.facturacion.entity.ResumenImpuesto;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The tax of a year by quarter, and the book of issued invoices as a file, for the whole year or a quarter. */
@Named
@ViewScoped
public class FacturasLibroView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    @Inject
    private transient LibroService libro;

    @Inject
    private Reloj reloj;

    private Integer ano;
    private Integer trimestre;
    private LazyListModel<LibroRow, LibroFilter> filas;
    private transient List<ResumenImpuesto> resumen;

    @PostConstruct
    void open() {
        filas = new LazyListModel<>(this::getFiltro, (filter, page) -> libro.search(filter, page), LibroRow::id);
    }

    /** Called before the page is shown; without a year in the address it is this one. */
    public void cargar() {
        if (ano == null) {
            ano = reloj.today().getYear();
        }
        if (ano < FIRST_YEAR || ano > LAST_YEAR || trimestre != null && (trimestre < 1 || trimestre > QUARTERS)) {
            throw new NotFoundException("libro", ano);
        }
    }

    /** The days of the quarter, or of the year. */
    private LibroFilter getFiltro() {
        LocalDate first = LocalDate.of(ano, trimestre == null ? 1 : (trimestre - 1) * MONTHS + 1, 1);
        return new LibroFilter(
                first,
                first.plusMonths(trimestre == null ? QUARTERS * MONTHS : MONTHS).minusDays(1));
    }

    /** The book as a file, with the columns that the tax agency wants. */
    public Exportacion<LibroRow> getExportacion() {
        return Exportacion.of("libro-facturas", filas, LibroFilter::tras)
                .columna("facturas_libro.serie", LibroRow::serie)
                .columna("facturas.numero", LibroRow::numero)
                .columna("facturas.tipo", LibroRow::tipo)
                .columna("facturas_libro.expedicion", LibroRow::emision)
                .columna("facturas_libro.operacion", LibroRow::emision)
                .columna("facturas.nif", LibroRow::nif)
                .columna("facturas.cliente", LibroRow::nombre)
                .columna("facturas_libro.impuesto", LibroRow::impuesto)
                .columna("facturas.base", LibroRow::base)
                .columna("facturas_desglose.tipo", LibroRow::porcentaje)
                .columna("facturas_desglose.cuota", LibroRow::cuota)
                .columna("facturas.total", LibroRow::total)
                .columna("facturas.rectificada", LibroRow::rectificada);
    }

    /** By quarter and rate. */
    public List<ResumenImpuesto> getResumen() {
        if (resumen == null) {
            resumen = libro.getResumen(ano);
        }
        return resumen;
    }

    /** What the chosen days are called. */
    public String getPeriodo() {
        return trimestre == null ? String.valueOf(ano) : trimestre + "T " + ano;
    }

    public Integer getAno() {
        return ano;
    }

    public void setAno(Integer ano) {
        this.ano = ano;
    }

    public Integer getTrimestre() {
        return trimestre;
    }

    public void setTrimestre(Integer trimestre) {
        this.trimestre = trimestre;
    }
}
