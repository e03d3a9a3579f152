package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan as a list or a selector shows it.
 *
 * @param id its id
 * @param nombre its name
 * @param tipo its kind
 * @param precioMensual EUR a month
 * @param modoPrecio with or without tax
 * @param precioPromocional EUR a month at first, or null
 * @param mesesPromocion for how many months, or null
 * @param precioInstalacion EUR once
 * @param activable whether it can be sold with activation on the network
 * @param destacado whether it is recommended
 * @param partes what a combo is made of; nothing for other plans
 */
public record PlanRow(
        Long id,
        String nombre,
        TipoPlan tipo,
        BigDecimal precioMensual,
        ModoPrecio modoPrecio,
        BigDecimal precioPromocional,
        Integer mesesPromocion,
        BigDecimal precioInstalacion,
        boolean activable,
        boolean destacado,
        List<ParteRow> partes)
        implements Serializable {

    public static PlanRow of(Plan plan) {
        return new PlanRow(
                plan.getId(),
                plan.getNombre(),
                plan.getTipo(),
                plan.getPrecioMensual(),
                plan.getModoPrecio(),
                plan.getPrecioPromocional(),
                plan.getMesesPromocion(),
                plan.getPrecioInstalacion(),
                plan.isActivable(),
                plan.isDestacado(),
                plan.getPartes().stream().map(ParteRow::of).toList());
    }

    /** Whether it is installed with an ONT. */
    public boolean isConFibra() {
        return tipo == TipoPlan.FIBRA || partes.stream().anyMatch(parte -> parte.tipo() == TipoPlan.FIBRA);
    }
}
