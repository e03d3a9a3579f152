package es.isr.crm.web.informes;

import es.isr.crm.soporte.entity.AgrupacionTickets;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TipoTicket;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What the statistics are narrowed by, as it is being chosen. */
public class TicketsFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate desde;
    private LocalDate hasta;
    private List<TipoTicket> tipos = List.of();
    private List<Prioridad> prioridades = List.of();
    private Long asignadoId;
    private boolean reloj;
    private AgrupacionTickets por;
    private boolean respuesta;

    TicketsFiltro(LocalDate hoy) {
        limpiar(hoy);
    }

    /** All of the last twelve months, again. */
    final void limpiar(LocalDate hoy) {
        EstadisticasFilter usual = EstadisticasFilter.delUltimoAno(hoy);
        desde = usual.desde();
        hasta = usual.hasta();
        tipos = usual.tipos();
        prioridades = usual.prioridades();
        asignadoId = null;
        reloj = false;
        por = por == null ? usual.por() : por;
    }

    /** The filter as the boundary takes it; without a day, that of the usual twelve months. */
    EstadisticasFilter toFilter(LocalDate hoy) {
        EstadisticasFilter usual = EstadisticasFilter.delUltimoAno(hoy);
        return new EstadisticasFilter(
                desde == null ? usual.desde() : desde,
                hasta == null ? usual.hasta() : hasta,
                tipos,
                prioridades,
                asignadoId,
                reloj,
                por);
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

    public boolean isReloj() {
        return reloj;
    }

    public void setReloj(boolean reloj) {
        this.reloj = reloj;
    }

    public AgrupacionTickets getPor() {
        return por;
    }

    public void setPor(AgrupacionTickets por) {
        this.por = por;
    }

    /** Whether the chart shows the first answer in place of the solution. */
    public boolean isRespuesta() {
        return respuesta;
    }

    public void setRespuesta(boolean respuesta) {
        this.respuesta = respuesta;
    }
}
