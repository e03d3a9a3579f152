package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.PlanFicha;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A plan of the catalogue with what it brings in.
 *
 * <p>What it brings in is what its active services cost today by their own tariffs, not its price times their number.
 * Prices with tax and prices without it are never added up.
 *
 * @param plan the plan
 * @param servicios services that have it and have not ended
 * @param activos those of them that work, and are billed
 * @param ingresosPvp EUR a month of the prices with tax
 * @param ingresosNeto EUR a month of the prices without tax
 */
public record CatalogoRow(PlanFicha plan, long servicios, long activos, BigDecimal ingresosPvp, BigDecimal ingresosNeto)
        implements Serializable {

    public Long id() {
        return plan.id();
    }
}
