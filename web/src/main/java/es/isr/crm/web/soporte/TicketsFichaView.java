package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.soporte.entity.TicketsCercanos;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A ticket, and the steps of its life. What else can be done with it is in beans of its own, one for each part of the page. */
@Named
@ViewScoped
public class TicketsFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient Submission submission;

    private Long id;
    private TicketFicha ficha;
    private TicketsCercanos cercanos;
    private String solucion;
    private String motivo;
    private boolean anularCitas;

    /** Called before the page is shown. */
    public void cargar() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ficha = tickets.get(id);
            cercanos = ficha.fila().estado().isAbierto()
                    ? tickets.findCercanos(
                            ficha.cliente().id(),
                            ficha.servicio() == null ? null : ficha.servicio().id(),
                            id)
                    : TicketsCercanos.NINGUNO;
        }
    }

    /** Whoever is signed in works on it. */
    public void tomar() {
        step("tickets_ficha.tomado", () -> tickets.tomar(id));
    }

    /** Only the customer can bring it on now. */
    public void esperar() {
        step("tickets_ficha.enEspera", () -> tickets.esperarCliente(id));
    }

    /** The customer has answered. */
    public void reanudar() {
        step("tickets_ficha.reanudado", () -> tickets.reanudar(id));
    }

    /** It is solved. */
    public void resolver() {
        step("tickets_ficha.resuelto", () -> tickets.resolver(id, solucion, anularCitas));
    }

    /** The customer agrees. */
    public void cerrar() {
        step("tickets_ficha.cerrado", () -> tickets.cerrar(id, anularCitas));
    }

    /** It was not solved after all. */
    public void reabrir() {
        step("tickets_ficha.reabierto", () -> tickets.reabrir(id, motivo));
    }

    /** When it is refused, somebody was quicker: what they did is shown. */
    private void step(String doneKey, Runnable command) {
        submission.save(doneKey, () -> {
            command.run();
            return "/tickets/ficha?id=" + id;
        });
        ficha = tickets.get(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TicketFicha getFicha() {
        return ficha;
    }

    public TicketsCercanos getCercanos() {
        return cercanos;
    }

    public String getSolucion() {
        return solucion;
    }

    public void setSolucion(String solucion) {
        this.solucion = solucion;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    /** Whether nobody goes there for it any more. */
    public boolean isAnularCitas() {
        return anularCitas;
    }

    public void setAnularCitas(boolean anularCitas) {
        this.anularCitas = anularCitas;
    }
}
