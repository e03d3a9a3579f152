package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a change of a plan's price does to one tariff: it ends the day before and another follows, it gets the new price
 * as a whole, or it stays.
 *
 * @param tramo the tariff
 * @param desde first day of the new price; null when it stays
 * @param corta whether the tariff ends and another follows
 * @param aplazado why that is later than for others, or null
 * @param omision why it stays, or null
 */
public record PasoTarifa(TramoPlan tramo, LocalDate desde, boolean corta, Aplazamiento aplazado, Omision omision)
        implements Serializable {

    static PasoTarifa stays(TramoPlan tramo, Omision omision) {
        return new PasoTarifa(tramo, null, false, null, omision);
    }

    static PasoTarifa changes(TramoPlan tramo, LocalDate desde, Aplazamiento aplazado) {
        return new PasoTarifa(tramo, desde, tramo.desde().isBefore(desde), aplazado, null);
    }

    public boolean isCambia() {
        return omision == null;
    }
}
