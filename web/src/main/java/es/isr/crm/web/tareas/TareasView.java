package es.isr.crm.web.tareas;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.TareaFilter;
import es.isr.crm.tareas.entity.TareaRow;
import es.isr.crm.tareas.entity.TipoTarea;
import es.isr.crm.web.shared.Formats;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of tasks, what is late first. */
@Named
@ViewScoped
public class TareasView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TareaService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient Actor actor;

    @Inject
    private transient ViewTexts texts;

    private TareasFiltro filtro;
    private LazyListModel<TareaRow, TareaFilter> tareas;

    @PostConstruct
    void open() {
        filtro = filters.of(TareasView.class, TareasFiltro.class, TareasFiltro::new);
        tareas = new LazyListModel<>(() -> filtro.toFilter(), servicio::search, TareaRow::id);
    }

    /** What there is to do, again. */
    public void limpiar() {
        filtro.limpiar();
    }

    /** The list as a file. */
    public Exportacion<TareaRow> getExportacion() {
        return Exportacion.of("tareas", tareas)
                .columna("tareas.tarea", row -> texts.get("tarea." + row.tipo()))
                .columna("tareas.que", TareaRow::titulo)
                .columna("tareas.cliente", row -> row.cliente().nombre())
                .columna("tareas.lugar", row -> row.cliente().lugar())
                .columna("tareas.telefono", row -> Formats.phone(row.cliente().telefono()))
                .columna("tareas.estado", TareaRow::estado)
                .columna("tareas.prevista", TareaRow::prevista)
                .columna(
                        "tareas.asignada",
                        row -> row.asignada() == null ? null : row.asignada().nombre())
                .columna("tareas.pedida", row -> row.creada().cuando())
                .columna(
                        "tareas.resultado",
                        row -> row.cierre() == null ? null : row.cierre().resultado());
    }

    public TipoTarea[] getTipos() {
        return TipoTarea.values();
    }

    public EstadoTarea[] getEstados() {
        return EstadoTarea.values();
    }

    /** Stands for the tasks of who asks. */
    public Long getYo() {
        return actor.getId();
    }

    /** Stands for the tasks that nobody has been given. */
    public Long getNadie() {
        return TareaFilter.NADIE;
    }

    public TareasFiltro getFiltro() {
        return filtro;
    }

    public LazyListModel<TareaRow, TareaFilter> getTareas() {
        return tareas;
    }
}
