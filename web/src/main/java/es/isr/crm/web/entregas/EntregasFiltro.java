package es.isr.crm.web.entregas;

import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.EntregaFilter;
import es.isr.crm.correo.entity.EstadoEntrega;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the list of deliveries is narrowed by, as it is being typed. */
public class EntregasFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<ClaseEntrega> clases = List.of();
    private EstadoEntrega estado;
    private Long grupoId;
    private LocalDate desde;
    private LocalDate hasta;

    /** The filter as the boundary takes it. */
    public EntregaFilter toFilter() {
        return new EntregaFilter(
                texto, clases, estado == null ? List.of() : List.of(estado), null, grupoId, desde, hasta);
    }

    public boolean isPuesto() {
        return !toFilter().equals(EntregaFilter.ALL);
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<ClaseEntrega> getClases() {
        return clases;
    }

    public void setClases(List<ClaseEntrega> clases) {
        this.clases = clases == null ? List.of() : List.copyOf(clases);
    }

    public EstadoEntrega getEstado() {
        return estado;
    }

    public void setEstado(EstadoEntrega estado) {
        this.estado = estado;
    }

    /** The run that asked for them, or null. */
    public Long getGrupoId() {
        return grupoId;
    }

    public void setGrupoId(Long grupoId) {
        this.grupoId = grupoId;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }
}
