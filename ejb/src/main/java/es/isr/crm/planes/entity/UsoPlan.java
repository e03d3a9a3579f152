package es.isr.crm.planes.entity;

import java.io.Serializable;

/**
 * What a plan has been used for: how many of each.
 *
 * @param servicios services that have it, also those that ended
 * @param tarifas prices of services that name it
 * @param historial changes of plan from or to it
 * @param interesados leads interested in it
 * @param combos combos that it is a part of
 */
public record UsoPlan(long servicios, long tarifas, long historial, long interesados, long combos)
        implements Serializable {

    /** Whether nobody would miss it. */
    public boolean isNinguno() {
        return servicios + tarifas + historial + interesados + combos == 0;
    }
}
