package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.AvisoService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A notice of suspension that a person gives, and what a person says about the presentation of one. */
@Named
@ViewScoped
public class ImpagosAvisoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AvisoService avisos;

    @Inject
    private transient ImpagosFichaView ficha;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Reloj reloj;

    private Long avisoId;
    private LocalDate dia;
    private String nota;

    @PostConstruct
    void open() {
        dia = reloj.today();
    }

    /** Sends one now: by mail, or on paper without an address. */
    public void enviar() {
        avisos.avisar(ficha.getId());
        messages.info("impagos_ficha.aviso.enviado");
        submission.redirect("/impagos/ficha?id=" + ficha.getId());
    }

    /** One was given; or one that was made already was presented. */
    public void guardar() {
        submission.save("impagos_ficha.aviso.anotado", () -> {
            if (avisoId == null) {
                avisos.avisado(ficha.getId(), dia, nota);
            } else {
                avisos.probar(avisoId, dia, nota);
            }
            return "/impagos/ficha?id=" + ficha.getId();
        });
    }

    public LocalDate getHoy() {
        return reloj.today();
    }

    /** Which one was presented; null for a notice that a person gave. */
    public Long getAvisoId() {
        return avisoId;
    }

    public void setAvisoId(Long avisoId) {
        this.avisoId = avisoId;
    }

    public LocalDate getDia() {
        return dia;
    }

    public void setDia(LocalDate dia) {
        this.dia = dia;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
