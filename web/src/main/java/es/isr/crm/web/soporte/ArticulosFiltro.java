package es.isr.crm.web.soporte;

import es.isr.crm.soporte.entity.ArticuloFilter;
import es.isr.crm.soporte.entity.TipoTicket;
import java.io.Serializable;
import java.util.List;

/** What the list of articles is narrowed by, as it is being typed. */
public class ArticulosFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<TipoTicket> tipos = List.of();
    private boolean retirados;

    ArticuloFilter toFilter() {
        return new ArticuloFilter(texto, tipos, retirados);
    }

    public boolean isPuesto() {
        return !toFilter().equals(ArticuloFilter.ALL);
    }

    /** All that are true, again. */
    public void limpiar() {
        texto = null;
        tipos = List.of();
        retirados = false;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<TipoTicket> getTipos() {
        return tipos;
    }

    public void setTipos(List<TipoTicket> tipos) {
        this.tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public boolean isRetirados() {
        return retirados;
    }

    public void setRetirados(boolean retirados) {
        this.retirados = retirados;
    }
}
