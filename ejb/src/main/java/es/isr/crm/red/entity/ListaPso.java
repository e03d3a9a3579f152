package es.isr.crm.red.entity;

import java.time.Instant;
import java.util.List;

/**
 * A list that PSO gave.
 *
 * @param valores what is in it; empty when PSO never gave it
 * @param leidaAt when PSO gave it, or null for never
 * @param actual whether PSO gave it just now; if not, it is the last known one
 */
public record ListaPso<T>(List<T> valores, Instant leidaAt, boolean actual) {

    /** A list that PSO never gave. */
    public static <T> ListaPso<T> desconocida() {
        return new ListaPso<>(List.of(), null, false);
    }

    /** The later of two lists; from just now if this one is, for the other is later still. */
    public ListaPso<T> masReciente(ListaPso<T> otra) {
        boolean later = otra.leidaAt != null && (leidaAt == null || otra.leidaAt.isAfter(leidaAt));
        return later ? new ListaPso<>(otra.valores, otra.leidaAt, actual) : this;
    }

    /** The same list, no longer sure to be so. */
    public ListaPso<T> anterior() {
        return new ListaPso<>(valores, leidaAt, false);
    }
}
