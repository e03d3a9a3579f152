package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days on which a service was cut.
 *
 * @param desde the day of the cut
 * @param hasta the day before its return; null while it is cut
 * @param porcentaje how much of its price is asked for meanwhile, 0 to 100
 */
public record TramoSuspension(LocalDate desde, LocalDate hasta, BigDecimal porcentaje) implements Serializable {

    /** Whether it was cut on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(desde) && (hasta == null || !day.isAfter(hasta));
    }
}
