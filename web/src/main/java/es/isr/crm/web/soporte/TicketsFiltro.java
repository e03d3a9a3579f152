package es.isr.crm.web.soporte;

import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TipoTicket;
import java.io.Serializable;
import java.util.List;

/** What the list of tickets is narrowed by, as it is being typed. At first, what there is to do. */
public class TicketsFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<EstadoTicket> estados = TicketFilter.ABIERTOS.estados();
    private List<TipoTicket> tipos = List.of();
    private List<Prioridad> prioridades = List.of();
    private Long asignadoId;
    private boolean vencidos;

    /** The filter as the boundary takes it. */
    public TicketFilter toFilter() {
        return new TicketFilter(texto, estados, tipos, prioridades, asignadoId, null, vencidos);
    }

    public boolean isPuesto() {
        return !toFilter().equals(TicketFilter.ABIERTOS);
    }

    /** What there is to do, again. */
    public void limpiar() {
        texto = null;
        tipos = List.of();
        prioridades = List.of();
        asignadoId = null;
        elegirAbiertos();
    }

    /** Only those of one state. */
    public void elegir(EstadoTicket estado) {
        estados = List.of(estado);
        vencidos = false;
    }

    /** All of which something is still to be done. */
    public void elegirAbiertos() {
        estados = TicketFilter.ABIERTOS.estados();
        vencidos = false;
    }

    /** Only those that should have been solved by now. */
    public void elegirVencidos() {
        estados = TicketFilter.ABIERTOS.estados();
        vencidos = true;
    }

    /** Whether only those of one state are shown. */
    public boolean isElegido(EstadoTicket estado) {
        return estados.equals(List.of(estado));
    }

    /** Whether all of which something is to be done are shown. */
    public boolean isAbiertos() {
        return !vencidos && estados.equals(TicketFilter.ABIERTOS.estados());
    }

    public boolean isVencidos() {
        return vencidos;
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

    public List<Prioridad> getPrioridades() {
        return prioridades;
    }

    public void setPrioridades(List<Prioridad> prioridades) {
        this.prioridades = prioridades == null ? List.of() : List.copyOf(prioridades);
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }
}
