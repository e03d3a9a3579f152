package es.isr.crm.web.red;

import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenFilter;
import es.isr.crm.red.entity.TipoOrden;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the orders are narrowed by, as it is being typed. Without a choice of state: those that are not over. */
public class RedFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<EstadoOrden> OPEN =
            Arrays.stream(EstadoOrden.values()).filter(EstadoOrden::isAbierta).collect(Collectors.toUnmodifiableSet());

    private String texto;
    private EstadoOrden estado;
    private boolean todas;
    private TipoOrden tipo;
    private String olt;

    /** The filter as the boundary takes it. */
    public OrdenFilter toFilter() {
        return new OrdenFilter(texto, estados(), tipo == null ? Set.of() : Set.of(tipo), olt);
    }

    private Set<EstadoOrden> estados() {
        if (todas) {
            return Set.of();
        }
        return estado == null ? OPEN : Set.of(estado);
    }

    /** Whether it is not the one that the page begins with. */
    public boolean isPuesto() {
        return !toFilter().equals(new RedFiltro().toFilter());
    }

    /** Those in one state; null for those that are not over. */
    public void elegir(EstadoOrden wanted) {
        estado = wanted;
        todas = false;
    }

    /** Those in any state. */
    public void elegirTodas() {
        estado = null;
        todas = true;
    }

    public EstadoOrden getEstado() {
        return estado;
    }

    public boolean isTodas() {
        return todas;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public TipoOrden getTipo() {
        return tipo;
    }

    public void setTipo(TipoOrden tipo) {
        this.tipo = tipo;
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }
}
