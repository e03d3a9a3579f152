package es.isr.crm.web.entregas;

import es.isr.crm.correo.boundary.LoteService;
import es.isr.crm.correo.entity.LoteRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody says on which day the letters of a batch were posted. */
@Named
@ViewScoped
public class EntregasPresentarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoteService servicio;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private LoteRow lote;
    private LocalDate dia;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            lote = servicio.get(id);
            dia = reloj.today();
        }
    }

    public void guardar() {
        submission.save("entregas_presentar.hecho", () -> {
            servicio.presentar(id, dia);
            return "/entregas/lotes";
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Its number, ungrouped. */
    public String getNumero() {
        return String.valueOf(id);
    }

    public LoteRow getLote() {
        return lote;
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }
}
