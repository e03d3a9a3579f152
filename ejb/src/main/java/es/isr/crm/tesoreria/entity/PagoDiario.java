package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the journal of payments.
 *
 * @param id its id
 * @param fecha the day the money moved
 * @param tipo which way, and why
 * @param metodo how
 * @param importe EUR; negative when it went out
 * @param referencia what the bank or the clerk calls it, or null
 * @param cliente whose it is
 * @param facturas numbers of the invoices that it went to, or null
 * @param revertido whether it was taken back
 * @param usuario who noted it
 * @param anotado when
 */
public record PagoDiario(
        Long id,
        LocalDate fecha,
        TipoPago tipo,
        MedioPago metodo,
        BigDecimal importe,
        String referencia,
        Cliente cliente,
        String facturas,
        boolean revertido,
        String usuario,
        Instant anotado)
        implements Serializable {

    /**
     * A customer by name.
     *
     * @param id id
     * @param codigo code, or null
     * @param nombre name and surnames
     */
    public record Cliente(Long id, String codigo, String nombre) implements Serializable {}
}
