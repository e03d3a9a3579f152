package es.isr.crm.clientes.entity;

import java.time.LocalDate;

/**
 * A customer who comes with a past.
 *
 * @param id id from the shared generator
 * @param datos checked data, normalised
 * @param estado what the services make of them
 * @param fechaAlta since when they are a customer, wherever that was
 * @param fechaBaja until when, or null
 */
public record ClienteNuevo(
        Long id, DatosCliente datos, EstadoCliente estado, LocalDate fechaAlta, LocalDate fechaBaja) {}
