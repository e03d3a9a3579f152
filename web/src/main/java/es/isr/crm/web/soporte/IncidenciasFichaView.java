package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.IncidenciaService;
import es.isr.crm.soporte.entity.IncidenciaFicha;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A shared fault: what is said about it, which tickets tell of it, and its end. */
@Named
@ViewScoped
public class IncidenciasFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IncidenciaService incidencias;

    @Inject
    private transient Submission submission;

    private Long id;
    private IncidenciaFicha ficha;
    private String aviso;
    private String motivo;
    private String solucion;
    private List<Long> tickets = List.of();

    /** Called before the page is shown. Every ticket that may tell of it is chosen at first. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ficha = incidencias.get(id);
            aviso = ficha.fila().aviso();
            tickets = ficha.candidatos().stream().map(TicketRow::id).toList();
        }
    }

    /** It is one. */
    public void confirmar() {
        save("incidencias_ficha.confirmada", () -> incidencias.confirmar(id, aviso, tickets));
    }

    /** Something else is to be told to the customers. */
    public void avisar() {
        save("incidencias_ficha.avisada", () -> incidencias.avisar(id, aviso));
    }

    /** It is none. */
    public void descartar() {
        save("incidencias_ficha.descartada", () -> incidencias.descartar(id, motivo));
    }

    /** These tickets tell of it. */
    public void vincular() {
        save("incidencias_ficha.vinculados", () -> incidencias.vincular(id, tickets));
    }

    /** This ticket is about something else. */
    public void desvincular(Long ticketId) {
        save("incidencias_ficha.desvinculado", () -> incidencias.desvincular(ticketId));
    }

    /** It is over. */
    public void cerrar() {
        save("incidencias_ficha.cerrada", () -> incidencias.cerrar(id, solucion));
    }

    private void save(String key, Runnable command) {
        submission.save(key, () -> {
            command.run();
            return "/incidencias/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public IncidenciaFicha getFicha() {
        return ficha;
    }

    public String getAviso() {
        return aviso;
    }

    public void setAviso(String aviso) {
        this.aviso = aviso;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public String getSolucion() {
        return solucion;
    }

    public void setSolucion(String solucion) {
        this.solucion = solucion;
    }

    /** Ids of the tickets chosen. */
    public List<Long> getTickets() {
        return tickets;
    }

    public void setTickets(List<Long> tickets) {
        this.tickets = tickets == null ? List.of() : List.copyOf(tickets);
    }
}
