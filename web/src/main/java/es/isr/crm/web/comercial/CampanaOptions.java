package es.isr.crm.web.comercial;

import es.isr.crm.comercial.boundary.CampanaService;
import es.isr.crm.comercial.entity.CampanaOption;
import es.isr.crm.comercial.entity.TipoCampana;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The campaigns to choose from, and what a campaign's page offers to choose. */
@Named
@RequestScoped
public class CampanaOptions {

    @Inject
    private CampanaService campanas;

    private List<CampanaOption> todas;

    /** All of them, those that run today first. */
    public List<CampanaOption> getTodas() {
        if (todas == null) {
            todas = campanas.findOpciones();
        }
        return todas;
    }

    public TipoCampana[] getTipos() {
        return TipoCampana.values();
    }
}
