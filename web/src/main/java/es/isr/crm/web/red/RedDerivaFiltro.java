package es.isr.crm.web.red;

import es.isr.crm.red.entity.DerivaFilter;
import es.isr.crm.red.entity.DerivaFilter.Situacion;
import es.isr.crm.red.entity.TipoDeriva;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the list of differences is narrowed by, as it is being typed. */
public class RedDerivaFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private Situacion situacion = Situacion.PENDIENTE;
    private String texto;
    private List<TipoDeriva> tipos = List.of();
    private String olt;

    /** The filter as the boundary takes it. */
    public DerivaFilter toFilter() {
        Set<TipoDeriva> wanted = tipos.isEmpty() ? Set.of() : EnumSet.copyOf(tipos);
        return new DerivaFilter(situacion, texto, wanted, olt);
    }

    public boolean isPuesto() {
        return !toFilter().equals(DerivaFilter.PENDIENTES);
    }

    /** Everything that waits for somebody. */
    public void limpiar() {
        situacion = Situacion.PENDIENTE;
        texto = null;
        tipos = List.of();
        olt = null;
    }

    public Situacion getSituacion() {
        return situacion;
    }

    public void setSituacion(Situacion situacion) {
        this.situacion = situacion;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<TipoDeriva> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoDeriva> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }
}
