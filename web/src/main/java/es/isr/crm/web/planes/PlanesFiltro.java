package es.isr.crm.web.planes;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.entity.CatalogoFilter;
import java.io.Serializable;
import java.util.List;

/** What the list of plans is narrowed by, as it is being typed. */
public class PlanesFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<TipoPlan> tipos = List.of();
    private Boolean activo;
    private boolean destacado;

    /** The filter as the boundary takes it. */
    public CatalogoFilter toFilter() {
        return new CatalogoFilter(texto, tipos, activo, destacado);
    }

    public boolean isPuesto() {
        return !toFilter().isAll();
    }

    /** All plans again. */
    public void limpiar() {
        texto = null;
        tipos = List.of();
        activo = null;
        destacado = false;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<TipoPlan> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoPlan> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public Boolean getActivo() {
        return activo;
    }

    public void setActivo(Boolean activo) {
        this.activo = activo;
    }

    public boolean isDestacado() {
        return destacado;
    }

    public void setDestacado(boolean destacado) {
        this.destacado = destacado;
    }
}
