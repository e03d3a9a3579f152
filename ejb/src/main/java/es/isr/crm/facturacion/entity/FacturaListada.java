package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An invoice as the list shows it.
 *
 * @param id its id
 * @param numero series and number
 * @param tipo whether it corrects another
 * @param cliente whose, as issued
 * @param periodo the month billed, or null
 * @param emision day of issue
 * @param vencimiento due date
 * @param estado as of today: past due is overdue whether or not a job has marked it
 * @param importes what it comes to
 * @param pendiente EUR that it still asks for; zero for one that corrects
 * @param medioPago how it was to be paid, or null
 * @param rectificada number of the invoice that it corrects, or null
 */
public record FacturaListada(
        Long id,
        String numero,
        TipoFactura tipo,
        Cliente cliente,
        YearMonth periodo,
        LocalDate emision,
        LocalDate vencimiento,
        EstadoFactura estado,
        Importes importes,
        BigDecimal pendiente,
        MedioPago medioPago,
        String rectificada)
        implements Serializable {

    /** Whether it corrects another. */
    public boolean isRectificativa() {
        return tipo == TipoFactura.RECTIFICATIVA;
    }

    /**
     * The customer as copied at issue.
     *
     * @param id whose
     * @param nombre name
     * @param nif tax number, or null
     */
    public record Cliente(Long id, String nombre, String nif) implements Serializable {}

    /**
     * EUR.
     *
     * @param base before tax
     * @param iva tax
     * @param total both
     */
    public record Importes(BigDecimal base, BigDecimal iva, BigDecimal total) implements Serializable {}
}
