package es.isr.crm.red.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An ONT as the inventory lists it.
 *
 * @param id its row
 * @param numeroSerie serial
 * @param modelo model, or null
 * @param olt OLT where PSO shows it, else where it is wanted; null when on none
 * @param pon port of that OLT
 * @param deseado what is wanted of it
 * @param observado what PSO last showed of it
 * @param enlace whether it talks to its OLT, or null
 * @param potencia optical power, dBm, or null
 * @param calidad how good that is, or null
 * @param leidaAt when PSO was last read, or null
 * @param paradero where the box is
 * @param cliente who has it, or null
 */
public record OntRow(
        Long id,
        String numeroSerie,
        String modelo,
        String olt,
        String pon,
        EstadoDeseado deseado,
        EstadoObservado observado,
        Enlace enlace,
        BigDecimal potencia,
        CalidadSenal calidad,
        Instant leidaAt,
        Paradero paradero,
        Cliente cliente)
        implements Serializable {

    /**
     * Who has it.
     *
     * @param id the customer
     * @param codigo code, or null
     * @param nombre name and surnames
     */
    public record Cliente(Long id, String codigo, String nombre) implements Serializable {

        /** @param apellidos surnames, or null */
        public static Cliente of(Long id, String codigo, String nombre, String apellidos) {
            return new Cliente(id, codigo, apellidos == null ? nombre : nombre + " " + apellidos);
        }
    }
}
