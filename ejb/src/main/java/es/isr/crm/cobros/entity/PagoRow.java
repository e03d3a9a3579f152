package es.isr.crm.cobros.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came in or went out, as the customer's file lists it.
 *
 * @param id its id
 * @param tipo payment, reversal or refund
 * @param fecha the day of it
 * @param metodo how
 * @param referencia what the bank or the clerk noted, or null
 * @param facturas numbers of the invoices that it was applied to, or null
 * @param importe EUR; negative when it went out
 * @param usuario who noted it
 */
public record PagoRow(
        Long id,
        TipoPago tipo,
        LocalDate fecha,
        MedioPago metodo,
        String referencia,
        String facturas,
        BigDecimal importe,
        String usuario)
        implements Serializable {}
