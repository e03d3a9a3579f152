package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.DatosCliente;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of holder that is asked for.
 *
 * @param servicioIds services of one customer
 * @param clienteId who takes them over; null for somebody new
 * @param nuevo data of somebody new; else not looked at
 * @param clave key of the form: a resend makes no second customer
 * @param desde the first day of the new holder
 */
public record PeticionTitular(List<Long> servicioIds, Long clienteId, DatosCliente nuevo, String clave, LocalDate desde)
        implements Serializable {}
