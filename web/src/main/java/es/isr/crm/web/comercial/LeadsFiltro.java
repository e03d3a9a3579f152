package es.isr.crm.web.comercial;

import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Interes;
import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.comercial.entity.OrigenLead;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What board and list of leads are narrowed by, as it is being typed. */
public class LeadsFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<EstadoLead> estados = List.of();
    private Interes interes;
    private OrigenLead origen;
    private Long asignadoId;
    private Long campanaId;
    private LocalDate desde;
    private boolean vencidas;

    /** The filter as the boundary takes it. */
    public LeadFilter toFilter() {
        return new LeadFilter(texto, estados, interes, origen, asignadoId, campanaId, desde, vencidas);
    }

    public boolean isPuesto() {
        return !toFilter().equals(LeadFilter.TODOS);
    }

    /** Everybody again. */
    public void limpiar() {
        texto = null;
        estados = List.of();
        interes = null;
        origen = null;
        asignadoId = null;
        campanaId = null;
        desde = null;
        vencidas = false;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<EstadoLead> getEstados() {
        return estados;
    }

    public void setEstados(List<EstadoLead> estados) {
        this.estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public Interes getInteres() {
        return interes;
    }

    public void setInteres(Interes interes) {
        this.interes = interes;
    }

    public OrigenLead getOrigen() {
        return origen;
    }

    public void setOrigen(OrigenLead origen) {
        this.origen = origen;
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }

    public Long getCampanaId() {
        return campanaId;
    }

    public void setCampanaId(Long campanaId) {
        this.campanaId = campanaId;
    }

    /** First day on which they came. */
    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public boolean isVencidas() {
        return vencidas;
    }

    public void setVencidas(boolean vencidas) {
        this.vencidas = vencidas;
    }
}
