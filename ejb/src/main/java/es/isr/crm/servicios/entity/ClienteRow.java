package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.EstadoCliente;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A customer with what they have, as a list shows it.
 *
 * @param id its id
 * @param codigo code, or null
 * @param nombreCompleto name and surnames
 * @param dni document
 * @param telefono telephone
 * @param localidad town
 * @param estado state
 * @param fechaAlta since when
 * @param planes names of the plans of the services in force, or null without any
 * @param cuota EUR a month of these services today, or null without any
 */
public record ClienteRow(
        Long id,
        String codigo,
        String nombreCompleto,
        String dni,
        String telefono,
        String localidad,
        EstadoCliente estado,
        LocalDate fechaAlta,
        String planes,
        BigDecimal cuota)
        implements Serializable {}
