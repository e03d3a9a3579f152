package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.IncidenciaService;
import es.isr.crm.soporte.entity.EstadoIncidencia;
import es.isr.crm.soporte.entity.IncidenciaFilter;
import es.isr.crm.soporte.entity.IncidenciaRow;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Faults that the customers of a port share, what is to be decided first. */
@Named
@ViewScoped
public class IncidenciasView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncidenciaService servicio;

    @Inject
    private FilterStore filters;

    private IncidenciasFiltro filtro;
    private LazyListModel<IncidenciaRow, IncidenciaFilter> incidencias;

    @PostConstruct
    void open() {
        filtro = filters.of(IncidenciasView.class, IncidenciasFiltro.class, IncidenciasFiltro::new);
        incidencias = new LazyListModel<>(() -> filtro.toFilter(), servicio::search, IncidenciaRow::id);
    }

    /** What is to be done, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<IncidenciaRow> getExportacion() {
        return Exportacion.of("incidencias", incidencias)
                .columna("incidencias.olt", IncidenciaRow::olt)
                .columna("incidencias.pon", IncidenciaRow::pon)
                .columna("incidencias.estado", IncidenciaRow::estado)
                .columna("incidencias.caidas", IncidenciaRow::caidas)
                .columna("incidencias.onts", IncidenciaRow::onts)
                .columna("incidencias.tickets", IncidenciaRow::tickets)
                .columna("incidencias.detectada", IncidenciaRow::detectadaAt)
                .columna("incidencias.recuperada", IncidenciaRow::recuperadaAt)
                .columna("incidencias.cerrada", IncidenciaRow::cerradaAt)
                .columna("incidencias.solucion", IncidenciaRow::solucion);
    }

    public EstadoIncidencia[] getEstados() {
        return EstadoIncidencia.values();
    }

    public IncidenciasFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<IncidenciaRow, IncidenciaFilter> getIncidencias() {
        return incidencias;
    }
}
