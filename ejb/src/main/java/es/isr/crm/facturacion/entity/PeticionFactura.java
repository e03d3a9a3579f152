package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.util.List;

/**
 * An invoice that somebody wants made for one customer now.
 *
 * @param clienteId whose
 * @param cargoIds the charges and credits that wait and shall go on it
 * @param lineas what was typed besides; empty ones are none
 */
public record PeticionFactura(Long clienteId, List<Long> cargoIds, List<LineaManual> lineas) implements Serializable {

    public PeticionFactura {
        cargoIds = cargoIds == null ? List.of() : List.copyOf(cargoIds);
        lineas = lineas == null ? List.of() : List.copyOf(lineas);
    }
}
