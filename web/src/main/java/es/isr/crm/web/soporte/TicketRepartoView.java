package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whose a ticket is, how urgent, and what it is about. */
@Named
@ViewScoped
public class TicketRepartoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient Submission submission;

    private TicketFicha ficha;
    private Long asignadoId;
    private Prioridad prioridad;
    private TipoTicket tipo;
    private MateriaReclamacion materia;

    /** Called before the page is shown. */
    public void abrir(TicketFicha ticket) {
        ficha = ticket;
        asignadoId = ticket.fila().asignadoId();
        prioridad = ticket.fila().prioridad();
        tipo = ticket.fila().tipo();
        materia = ticket.materia();
    }

    /** Saves what is otherwise than it was seen. */
    public void guardar() {
        submission.save("tickets_ficha.repartido", () -> {
            tickets.organizar(ficha.id(), ficha.version(), new RepartoTicket(asignadoId, prioridad, tipo, materia));
            return "/tickets/ficha?id=" + ficha.id();
        });
    }

    public boolean isReclamacion() {
        return tipo == TipoTicket.RECLAMACION;
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }

    public Prioridad getPrioridad() {
        return prioridad;
    }

    public void setPrioridad(Prioridad prioridad) {
        this.prioridad = prioridad;
    }

    public TipoTicket getTipo() {
        return tipo;
    }

    public void setTipo(TipoTicket tipo) {
        this.tipo = tipo;
    }

    public MateriaReclamacion getMateria() {
        return materia;
    }

    public void setMateria(MateriaReclamacion materia) {
        this.materia = materia;
    }
}
