package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.entity.CampanaFicha;
import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** A campaign: what it is, where its form is, what it brought. */
@Named
@ViewScoped
public class CampanasFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/campanas/ficha?id=";

    @Inject
    private transient CampanaService campanas;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient HttpServletRequest request;

    private Long id;
    private CampanaFicha ficha;

    /** Called before the page is shown. */
    public void cargar() {
        ficha = campanas.get(id);
    }

    /** Ends it before its time. */
    public void retirar() {
        campanas.retirar(id);
        messages.info("campanas_ficha.retirada");
        submission.redirect(HERE + id);
    }

    /** Takes it up again. */
    public void reanudar() {
        campanas.reanudar(id);
        messages.info("campanas_ficha.reanudada");
        submission.redirect(HERE + id);
    }

    /** Where its public form is, as it is printed: whole, with the name of the server. */
    public String getFormulario() {
        String here = request.getRequestURL().toString();
        String server =
                here.substring(0, here.length() - request.getRequestURI().length());
        return server + request.getContextPath() + "/alta-web?c=" + getCampana().codigo();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CampanaFicha getFicha() {
        return ficha;
    }

    public CampanaRow getCampana() {
        return ficha.row();
    }

    public DatosCampana getDatos() {
        return ficha.datos();
    }
}
