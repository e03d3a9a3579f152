package es.isr.crm.web.planes;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the pages of a plan offer to choose from. */
@Named
@RequestScoped
public class PlanOptions {

    public TipoPlan[] getTipos() {
        return TipoPlan.values();
    }

    public ModoPrecio[] getModos() {
        return ModoPrecio.values();
    }
}
