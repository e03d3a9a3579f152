package es.isr.crm.web.soporte;

import es.isr.crm.soporte.entity.EstadoIncidencia;
import es.isr.crm.soporte.entity.IncidenciaFilter;
import java.io.Serializable;
import java.util.List;

/** What the list of shared faults is narrowed by, as it is being typed. At first, what is to be done. */
public class IncidenciasFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<EstadoIncidencia> estados = IncidenciaFilter.VIVAS.estados();

    /** The filter as the boundary takes it. */
    public IncidenciaFilter toFilter() {
        return new IncidenciaFilter(estados, texto);
    }

    public boolean isPuesto() {
        return !toFilter().equals(IncidenciaFilter.VIVAS);
    }

    /** What is to be done, again. */
    public void limpiar() {
        texto = null;
        estados = IncidenciaFilter.VIVAS.estados();
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<EstadoIncidencia> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoIncidencia> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }
}
