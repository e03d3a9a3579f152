package es.isr.crm.importacion.entity;

import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan of the catalogue as an import needs to know it.
 *
 * @param id its id
 * @param nombre its name
 * @param tipo its kind
 * @param precio EUR a month, in the mode of {@code modo}
 * @param modo with taxes or without
 * @param perfilVelocidad speed profile in PSO, or null
 * @param perfilUsuario user profile in PSO, or null
 * @param partes what a combo consists of, each as often as it has it; empty for any other
 */
public record PlanDestino(
        Long id,
        String nombre,
        TipoPlan tipo,
        BigDecimal precio,
        ModoPrecio modo,
        String perfilVelocidad,
        String perfilUsuario,
        List<PlanDestino> partes)
        implements Serializable {

    public PlanDestino {
        partes = List.copyOf(partes);
    }

    /** The part that hangs on an ONT: the plan itself, the fibre of a combo, or nothing. */
    public PlanDestino fibra() {
        if (tipo == TipoPlan.FIBRA) {
            return this;
        }
        return partes.stream()
                .filter(parte -> parte.tipo() == TipoPlan.FIBRA)
                .findFirst()
                .orElse(null);
    }

    /** The same with its parts. */
    public PlanDestino with(List<PlanDestino> parts) {
        return new PlanDestino(id, nombre, tipo, precio, modo, perfilVelocidad, perfilUsuario, parts);
    }

    /** Whether PSO can be told what it is to be. */
    public boolean hasPerfiles() {
        return perfilVelocidad != null && perfilUsuario != null;
    }
}
