package es.isr.crm.web.tareas;

import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.TareaFilter;
import es.isr.crm.tareas.entity.TipoTarea;
import java.io.Serializable;
import java.util.List;

/** What the list of tasks is narrowed by, as it is being typed. At first, what there is to do. */
public class TareasFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<TipoTarea> tipos = List.of();
    private List<EstadoTarea> estados = TareaFilter.ABIERTAS.estados();
    private Long asignadaId;

    /** The filter as the boundary takes it. */
    public TareaFilter toFilter() {
        return new TareaFilter(texto, tipos, estados, asignadaId, null);
    }

    public boolean isPuesto() {
        return !toFilter().equals(TareaFilter.ABIERTAS);
    }

    /** What there is to do, again. */
    public void limpiar() {
        texto = null;
        tipos = List.of();
        estados = TareaFilter.ABIERTAS.estados();
        asignadaId = null;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<TipoTarea> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoTarea> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public List<EstadoTarea> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoTarea> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public Long getAsignadaId() {
        return asignadaId;
    }

    public void setAsignadaId(Long asignadaId) {
        this.asignadaId = asignadaId;
    }
}
