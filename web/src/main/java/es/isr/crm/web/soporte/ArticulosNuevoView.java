package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A new article; of a ticket, with its subject and its solution to begin with. */
@Named
@ViewScoped
public class ArticulosNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticuloService articulos;

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient Submission submission;

    private Long ticket;
    private String numero;
    private ArticuloFormulario formulario;

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        formulario = new ArticuloFormulario();
        if (ticket != null) {
            TicketFicha ficha = tickets.get(ticket);
            numero = ficha.fila().numero();
            formulario = new ArticuloFormulario(
                    ficha.fila().asunto(), ficha.solucion(), ficha.fila().tipo());
        }
    }

    /** Writes it down. */
    public void guardar() {
        submission.save(
                "articulos.guardado", () -> "/articulos/ficha?id=" + articulos.crear(formulario.toPeticion(ticket)));
    }

    public Long getTicket() {
        return ticket;
    }

    public void setTicket(Long ticket) {
        this.ticket = ticket;
    }

    /** Number of the ticket whose solution it is, or null. */
    public String getNumero() {
        return numero;
    }

    public ArticuloFormulario getFormulario() {
        return formulario;
    }
}
