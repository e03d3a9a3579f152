package es.isr.crm.web.agenda;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.boundary.CitaService;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.TipoCita;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An appointment: what who goes there must know, another time for it, and its end. */
@Named
@ViewScoped
public class AgendaFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AgendaService agenda;

    @Inject
    private transient CitaService citas;

    @Inject
    private transient Submission submission;

    private Long id;
    private CitaRow cita;
    private CuandoFormulario cuando;
    private List<CitaRow> solapes = List.of();
    private String resultado;
    private String motivo;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            cita = agenda.get(id);
            cuando = CuandoFormulario.of(cita);
            if (cita.isPrevista()) {
                calcular();
            }
        }
    }

    /** Another time, another technician: where else are they expected? */
    public void calcular() {
        cuando.completar();
        solapes = agenda.findSolapes(cuando.toFranja(), cuando.getTecnicoId(), id);
    }

    /** Moves it. */
    public void mover() {
        submission.save("agenda_ficha.movida", () -> {
            citas.mover(id, cita.version(), cuando.toPeticion());
            return "/agenda?dia=" + cuando.getDia();
        });
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            calcular();
        }
    }

    /** It was done. */
    public void terminar() {
        submission.save("agenda_ficha.terminada", () -> {
            citas.terminar(id, resultado);
            return back();
        });
    }

    /** Somebody went, and it could not be done. */
    public void fallar() {
        submission.save("agenda_ficha.fallada", () -> {
            citas.fallar(id, motivo);
            return back();
        });
    }

    /** Nobody goes. */
    public void cancelar() {
        submission.save("agenda_ficha.cancelada", () -> {
            citas.cancelar(id, motivo);
            return back();
        });
    }

    private String back() {
        return "/agenda?dia=" + cita.franja().dia();
    }

    /** Whether the ONT can be put on the network from here. */
    public boolean isInstalable() {
        return cita.isPrevista() && !cita.sobra() && cita.motivo().tipo() == TipoCita.INSTALACION;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CitaRow getCita() {
        return cita;
    }

    public CuandoFormulario getCuando() {
        return cuando;
    }

    public List<CitaRow> getSolapes() {
        return solapes;
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
}
