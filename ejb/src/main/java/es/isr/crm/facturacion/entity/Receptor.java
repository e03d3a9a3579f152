package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;

/**
 * The customer as an invoice will say it, copied when it is issued.
 *
 * @param clienteId the customer
 * @param codigo the customer's code, or null
 * @param nombre name and surname, or company
 * @param nif tax number
 * @param direccion billing address, in one line
 * @param medioPago how it will be paid
 * @param ibanEnmascarado the account for a direct debit, all but its end hidden; else null
 * @param idioma language that it is printed in: {@code es} or {@code en}
 */
public record Receptor(
        Long clienteId,
        String codigo,
        String nombre,
        String nif,
        String direccion,
        MedioPago medioPago,
        String ibanEnmascarado,
        String idioma)
        implements Serializable {}
