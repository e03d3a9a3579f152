package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * Other prices of a service, and with them perhaps another plan, before they are made.
 *
 * @param antes the plan on the day of the change
 * @param despues the plan from then on
 * @param delDia the plan that counts today, afterwards
 * @param fecha the day of the change
 * @param precios all prices afterwards
 */
public record PropuestaCambio(Plan antes, Plan despues, Plan delDia, LocalDate fecha, List<TramoTarifa> precios) {

    /** Whether the plan changes, and not only what it costs. */
    public boolean isDePlan() {
        return !antes.getId().equals(despues.getId());
    }

    /** What a charge or credit for it is for. */
    public OrigenCargo origen() {
        return isDePlan() ? OrigenCargo.CAMBIO_PLAN : OrigenCargo.CAMBIO_PRECIO;
    }
}
