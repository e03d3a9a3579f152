package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.entity.DatosCampana;
import es.isr.crm.comercial.entity.TipoCampana;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A new campaign. */
@Named
@ViewScoped
public class CampanasNuevaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampanaService campanas;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Reloj reloj;

    private final DatosCampana datos = new DatosCampana();

    @PostConstruct
    void open() {
        datos.setTipo(TipoCampana.BUZONEO);
        datos.setInicio(reloj.today());
    }

    public void guardar() {
        submission.save("campanas_nueva.guardada", () -> "/campanas/ficha?id=" + campanas.crear(datos));
    }

    public DatosCampana getDatos() {
        return datos;
    }
}
