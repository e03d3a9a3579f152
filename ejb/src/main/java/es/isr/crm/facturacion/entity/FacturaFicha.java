package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One invoice with all that hangs on it, as its page shows it.
 *
 * @param cabecera what it says of itself
 * @param cliente what it says of who pays
 * @param lineas in their order
 * @param desglose by mode and rate
 * @param pendiente EUR that it still asks for; less than nothing when more was paid than is due since a correction
 * @param rectificada the invoice that it corrects, or null
 * @param rectificativas those that correct it, the earliest first
 * @param aplicaciones what was paid on it and taken back, the earliest first
 * @param historia what became of it, the latest first
 */
public record FacturaFicha(
        Cabecera cabecera,
        Cliente cliente,
        List<LineaImpresa> lineas,
        Desglose desglose,
        BigDecimal pendiente,
        Enlace rectificada,
        List<Enlace> rectificativas,
        List<Aplicacion> aplicaciones,
        List<Paso> historia)
        implements Serializable {

    /** Whether it corrects another. */
    public boolean isRectificativa() {
        return cabecera.tipo() == TipoFactura.RECTIFICATIVA;
    }

    /** Whether another may still correct it. */
    public boolean isRectificable() {
        return !isRectificativa() && cabecera.estado() != EstadoFactura.ANULADA;
    }

    /** Whether a payment on it makes sense. */
    public boolean isCobrable() {
        return isRectificable() && pendiente.signum() > 0;
    }

    /**
     * @param id its id
     * @param numero series and number
     * @param tipo whether it corrects another
     * @param estado as of today
     * @param periodo the month billed, or null
     * @param emision day of issue
     * @param vencimiento due date
     * @param impuesto name of its tax
     * @param motivo why it corrects another, or null
     * @param ejecucionId the run that made it, or null
     * @param creada when it was issued
     */
    public record Cabecera(
            Long id,
            String numero,
            TipoFactura tipo,
            EstadoFactura estado,
            YearMonth periodo,
            LocalDate emision,
            LocalDate vencimiento,
            String impuesto,
            String motivo,
            Long ejecucionId,
            Instant creada)
            implements Serializable {}

    /**
     * The customer as copied at issue.
     *
     * @param id whose
     * @param codigo customer code, or null
     * @param nombre name
     * @param nif tax number, or null
     * @param direccion billing address
     * @param medioPago how it was to be paid, or null
     * @param iban account of a direct debit, masked, or null
     * @param idioma language of the paper
     * @param referencia what a transfer should say
     */
    public record Cliente(
            Long id,
            String codigo,
            String nombre,
            String nif,
            String direccion,
            MedioPago medioPago,
            String iban,
            String idioma,
            String referencia)
            implements Serializable {}

    /**
     * Another invoice.
     *
     * @param id its id
     * @param numero series and number
     * @param emision day of issue
     * @param total EUR
     * @param motivo why it corrects, or null
     */
    public record Enlace(Long id, String numero, LocalDate emision, BigDecimal total, String motivo)
            implements Serializable {}

    /**
     * Money on this invoice.
     *
     * @param pagoId where from
     * @param fecha the day of the payment
     * @param metodo how
     * @param referencia what the bank or the clerk noted, or null
     * @param importe EUR; negative when it was taken back
     * @param usuario who noted it
     */
    public record Aplicacion(
            Long pagoId, LocalDate fecha, MedioPago metodo, String referencia, BigDecimal importe, String usuario)
            implements Serializable {}

    /**
     * A line of its history.
     *
     * @param cuando when
     * @param que what
     * @param quien who
     */
    public record Paso(Instant cuando, String que, String quien) implements Serializable {}
}
