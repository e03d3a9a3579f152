package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A part of a combo as pages show it.
 *
 * @param planId the plan
 * @param nombre its name
 * @param tipo its kind
 * @param cantidad how many of it
 * @param precioMensual EUR a month of one, sold alone
 * @param modoPrecio with or without tax
 */
public record ParteRow(
        Long planId, String nombre, TipoPlan tipo, int cantidad, BigDecimal precioMensual, ModoPrecio modoPrecio)
        implements Serializable {

    public static ParteRow of(ParteCombo parte) {
        return of(parte.getParte(), parte.getCantidad());
    }

    static ParteRow of(Plan plan, int cantidad) {
        return new ParteRow(
                plan.getId(),
                plan.getNombre(),
                plan.getTipo(),
                cantidad,
                plan.getPrecioMensual(),
                plan.getModoPrecio());
    }
}
