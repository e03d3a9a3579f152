package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which appointments of the calendar are wanted.
 *
 * @param desde first day
 * @param hasta last day
 * @param tecnicoId whose; null for everybody's, {@link #NADIE} for nobody's yet
 */
public record AgendaFilter(LocalDate desde, LocalDate hasta, Long tecnicoId) implements Serializable {

    /** Stands for the appointments that nobody has been given. */
    public static final Long NADIE = 0L;

    /** No more days than this are read at once. */
    public static final int MAX_DIAS = 42;

    public AgendaFilter {
        if (hasta.isBefore(desde) || hasta.isAfter(desde.plusDays(MAX_DIAS))) {
            throw new IllegalArgumentException(desde + " to " + hasta);
        }
    }
}
