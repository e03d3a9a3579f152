package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Balance of a customer is to be given back to them.
 *
 * @param clave key of the form, a UUID: sent again, it gives nothing twice
 * @param clienteId whose it is
 * @param fecha the day it goes out
 * @param importe EUR, more than zero, at most the balance
 * @param metodo how
 * @param referencia what the bank or the clerk calls it, or null
 * @param nota why
 */
public record PeticionDevolucion(
        String clave,
        Long clienteId,
        LocalDate fecha,
        BigDecimal importe,
        MedioPago metodo,
        String referencia,
        String nota)
        implements Serializable {}
