package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

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

    private static ParteRow of(Plan plan, int cantidad) {
        return new ParteRow(
                plan.getId(),
                plan.getNombre(),
                plan.getTipo(),
                cantidad,
                plan.getPrecioMensual(),
                plan.getModoPrecio());
    }

    /**
     * What parts cost sold alone.
     *
     * @param partes the parts
     * @param modo how the combo is priced
     * @return EUR a month; null without parts, or when one is priced otherwise
     */
    public static BigDecimal suma(List<ParteRow> partes, ModoPrecio modo) {
        if (partes.isEmpty() || partes.stream().anyMatch(parte -> parte.modoPrecio != modo)) {
            return null;
        }
        return partes.stream()
                .map(parte -> parte.precioMensual.multiply(BigDecimal.valueOf(parte.cantidad)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
