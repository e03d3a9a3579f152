package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.List;

/**
 * The log that an ONT keeps of itself, as PSO gave it.
 *
 * @param clase what PSO's answer means; null while it is on its way
 * @param lineas its lines, in PSO's order; empty unless PSO gave it
 * @param detalle PSO's message or what went wrong, or null
 */
public record RegistroOnt(ClasePso clase, List<String> lineas, String detalle) implements Serializable {

    /** PSO has not answered in the time that a page waits. */
    public static RegistroOnt enCamino() {
        return new RegistroOnt(null, List.of(), null);
    }
}
