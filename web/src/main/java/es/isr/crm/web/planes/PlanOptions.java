package es.isr.crm.web.planes;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the pages of a plan offer to choose from. */
@Named
@RequestScoped
public class PlanOptions {

    public TipoPlan[] getTipos() {
        return TipoPlan.values();
    }

    /** What can be made: a combo would have no parts yet, and nothing to give who buys it. */
    public List<TipoPlan> getTiposNuevos() {
        return Arrays.stream(TipoPlan.values())
                .filter(tipo -> tipo != TipoPlan.COMBO)
                .toList();
    }

    public ModoPrecio[] getModos() {
        return ModoPrecio.values();
    }
}
