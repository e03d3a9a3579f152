package es.isr.crm.web.tareas;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.tareas.entity.TareaRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A task: who does it and when, and its end. */
@Named
@ViewScoped
public class TareasFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/tareas";

    @Inject
    private transient TareaService tareas;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private TareaRow tarea;
    private LocalDate fecha;
    private String resultado;
    private String motivo;
    private Long asignadaId;
    private LocalDateTime prevista;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            tarea = tareas.get(id);
            fecha = reloj.today();
            asignadaId = tarea.asignada() == null ? null : tarea.asignada().id();
            prevista = tarea.prevista() == null ? null : LocalDateTime.ofInstant(tarea.prevista(), Reloj.MADRID);
        }
    }

    /** It was done. */
    public void confirmar() {
        submission.save("tareas.confirmada", () -> {
            tareas.confirmar(id, fecha, resultado);
            return LIST;
        });
    }

    /** It will not be done. */
    public void cancelar() {
        submission.save("tareas.cancelada", () -> {
            tareas.cancelar(id, motivo);
            return LIST;
        });
    }

    /** Gives it to somebody, and a day. */
    public void organizar() {
        submission.save("tareas.organizada", () -> {
            tareas.organizar(
                    id,
                    asignadaId,
                    prevista == null ? null : prevista.atZone(Reloj.MADRID).toInstant());
            return LIST;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public TareaRow getTarea() {
        return tarea;
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public String getResultado() {
        return resultado;
    }

    public void setResultado(String resultado) {
        this.resultado = resultado;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public Long getAsignadaId() {
        return asignadaId;
    }

    public void setAsignadaId(Long asignadaId) {
        this.asignadaId = asignadaId;
    }

    public LocalDateTime getPrevista() {
        return prevista;
    }

    public void setPrevista(LocalDateTime prevista) {
        this.prevista = prevista;
    }
}
