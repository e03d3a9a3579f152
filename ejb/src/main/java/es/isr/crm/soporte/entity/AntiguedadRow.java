package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Since when the open tickets of one priority are open.
 *
 * @param prioridad how urgent they are
 * @param tramos how many were opened in the last day, the last three, the last seven, the last thirty, and before
 */
public record AntiguedadRow(Prioridad prioridad, List<Long> tramos) implements Serializable {

    /** Days after which the stretches end, in their order; the last has no end. */
    public static final List<Integer> DIAS = List.of(1, 3, 7, 30);

    public long total() {
        return tramos.stream().mapToLong(Long::longValue).sum();
    }
}
