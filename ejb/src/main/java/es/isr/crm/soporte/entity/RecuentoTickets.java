package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many tickets there are.
 *
 * @param estados how many in each state; those without any are left out
 * @param vencidos how many should have been solved by now
 */
public record RecuentoTickets(Map<EstadoTicket, Long> estados, long vencidos) implements Serializable {

    public RecuentoTickets {
        estados = estados.isEmpty() ? Map.of() : new EnumMap<>(estados);
    }

    public long de(EstadoTicket estado) {
        return estados.getOrDefault(estado, 0L);
    }

    /** How many of which something is still to be done. */
    public long abiertos() {
        return EstadoTicket.ABIERTOS.stream().mapToLong(this::de).sum();
    }
}
