package es.isr.crm.web.agenda;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.boundary.CitaService;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.Propuesta;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A new appointment: to whom, what for, when and who. */
@Named
@ViewScoped
public class AgendaNuevaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaService agenda;

    @Inject
    private transient CitaService citas;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long cliente;
    private Long servicio;
    private Long tarea;
    private Long ticket;
    private LocalDate dia;
    private Long tecnico;
    private Propuesta propuesta;
    private String motivo;
    private CuandoFormulario cuando;
    private List<CitaRow> solapes = List.of();

    /** Called before the page is shown. */
    public void abrir() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        cuando = new CuandoFormulario(dia == null ? reloj.today() : dia, tecnico);
        propuesta = propose();
        if (propuesta != null) {
            motivo = propuesta.motivos().stream()
                    .filter(each -> each.isDe(servicio, tarea, ticket))
                    .findFirst()
                    .orElse(propuesta.motivos().get(0))
                    .clave();
        }
    }

    private Propuesta propose() {
        if (tarea != null) {
            return agenda.proponerTarea(tarea);
        }
        if (ticket != null) {
            return agenda.proponerTicket(ticket);
        }
        if (servicio != null) {
            return agenda.proponerServicio(servicio);
        }
        return cliente == null ? null : agenda.proponer(cliente);
    }

    /** Another time, another technician: where else are they expected? */
    public void calcular() {
        cuando.completar();
        solapes = agenda.findSolapes(cuando.toFranja(), cuando.getTecnicoId(), null);
    }

    /** Makes the appointment. */
    public void guardar() {
        submission.save("agenda_nueva.guardada", () -> {
            citas.citar(propuesta.cliente().id(), elegido(), cuando.toPeticion());
            return "/agenda?dia=" + cuando.getDia();
        });
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            calcular();
        }
    }

    private MotivoCita elegido() {
        return propuesta.motivos().stream()
                .filter(each -> each.clave().equals(motivo))
                .findFirst()
                .orElseThrow();
    }

    /** Where to look for the customer, keeping day and technician. */
    public String getDestino() {
        return "/agenda/nueva?dia=" + cuando.getDia() + "&tecnico=" + Objects.requireNonNullElse(tecnico, "")
                + "&cliente=";
    }

    public List<CitaRow> getSolapes() {
        return solapes;
    }

    public Propuesta getPropuesta() {
        return propuesta;
    }

    public CuandoFormulario getCuando() {
        return cuando;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public Long getCliente() {
        return cliente;
    }

    public void setCliente(Long cliente) {
        this.cliente = cliente;
    }

    public Long getServicio() {
        return servicio;
    }

    public void setServicio(Long servicio) {
        this.servicio = servicio;
    }

    public Long getTarea() {
        return tarea;
    }

    public void setTarea(Long tarea) {
        this.tarea = tarea;
    }

    public Long getTicket() {
        return ticket;
    }

    public void setTicket(Long ticket) {
        this.ticket = ticket;
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }

    public Long getTecnico() {
        return tecnico;
    }

    public void setTecnico(Long tecnico) {
        this.tecnico = tecnico;
    }
}
