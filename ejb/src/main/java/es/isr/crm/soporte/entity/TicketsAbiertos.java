package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tickets of which something is still to be done.
 *
 * @param prioridades how many of each priority; every one has a number
 * @param vencidos how many should have been solved by now
 */
public record TicketsAbiertos(Map<Prioridad, Long> prioridades, long vencidos) implements Serializable {

    public TicketsAbiertos {
        Map<Prioridad, Long> all = new EnumMap<>(Prioridad.class);
        for (Prioridad prioridad : Prioridad.values()) {
            all.put(prioridad, prioridades.getOrDefault(prioridad, 0L));
        }
        prioridades = all;
    }

    public long de(Prioridad prioridad) {
        return prioridades.get(prioridad);
    }

    public long total() {
        return prioridades.values().stream().mapToLong(Long::longValue).sum();
    }
}
