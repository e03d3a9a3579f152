package es.isr.crm.panel.entity;

import es.isr.crm.clientes.entity.EstadoCliente;
import java.util.List;
import java.util.Map;

/**
 * How many customers there are, and how they come and go. Whoever turned out to be another customer is not counted.
 *
 * @param estados customers by state; every state has a number
 * @param historia the twelve months up to the present one, oldest first
 */
public record CifrasClientes(Map<EstadoCliente, Long> estados, List<MesClientes> historia) {

    public CifrasClientes {
        estados = Map.copyOf(estados);
        historia = List.copyOf(historia);
    }

    /** All that there are and were. */
    public long total() {
        return estados.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(EstadoCliente estado) {
        return estados.getOrDefault(estado, 0L);
    }

    /** The present month. */
    public MesClientes mes() {
        return historia.get(historia.size() - 1);
    }
}
