package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a change of a plan's price does to one service.
 *
 * @param id names the line in its list
 * @param servicioId the service
 * @param clienteId whose it is
 * @param codigo code of the customer, or null
 * @param nombre name of the customer
 * @param antes what it costs before
 * @param desde first day of the new price, null when it keeps its own
 * @param aplazado why that is later than for others, or null
 * @param omision why it keeps its price, or null
 */
public record LineaCambioRow(
        Long id,
        Long servicioId,
        Long clienteId,
        String codigo,
        String nombre,
        PrecioMensual antes,
        LocalDate desde,
        Aplazamiento aplazado,
        Omision omision)
        implements Serializable {}
