package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.boundary.LeadService;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.LeadFicha;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A lead: what is known and was said, what is done next, and where it goes. */
@Named
@ViewScoped
public class LeadsFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CarteraLeadService cartera;

    @Inject
    private transient LeadService leads;

    @Inject
    private transient Submission submission;

    private transient LeadFicha ficha;
    private Long id;
    private int version;
    private String accion;
    private LocalDate fecha;
    private Long asignadoId;
    private ClaseNota clase = ClaseNota.NOTA;
    private String texto;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            LeadFicha shown = getFicha();
            version = shown.lead().version();
            accion = shown.datos().getProximaAccion();
            fecha = shown.datos().getProximaAccionFecha();
            asignadoId = shown.datos().getAsignadoId();
        }
    }

    /** As it is now. */
    public LeadFicha getFicha() {
        if (ficha == null) {
            ficha = cartera.getFicha(id);
        }
        return ficha;
    }

    /** Where it may be put by hand; nowhere when it is won. */
    public List<EstadoLead> getDestinos() {
        EstadoLead here = getFicha().lead().estado();
        return EstadoLead.ABIERTOS.stream().filter(here::canBecome).toList();
    }

    /** It stands there now. */
    public void mover(EstadoLead destino) {
        save("leads_ficha.movido", () -> leads.mover(id, destino, version));
    }

    /** What is to be done next, and by whom. */
    public void organizar() {
        save("leads_ficha.organizado", () -> leads.organizar(id, asignadoId, accion, fecha));
    }

    /** What was said. */
    public void anotar() {
        save("leads_ficha.anotado", () -> leads.anotar(id, clase, texto));
    }

    private void save(String doneKey, Runnable command) {
        submission.save(doneKey, () -> {
            command.run();
            return "/leads/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAccion() {
        return accion;
    }

    public void setAccion(String accion) {
        this.accion = accion;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public Long getAsignadoId() {
        return asignadoId;
    }

    public void setAsignadoId(Long asignadoId) {
        this.asignadoId = asignadoId;
    }

    public ClaseNota getClase() {
        return clase;
    }

    public void setClase(ClaseNota clase) {
        this.clase = clase;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }
}
