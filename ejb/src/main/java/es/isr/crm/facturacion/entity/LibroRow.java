package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of the book of issued invoices (Real Decreto 1624/1992, art. 63.3): an invoice, or as much of it as has one rate.
 *
 * @param id of the line
 * @param facturaId the invoice
 * @param serie of its number
 * @param numero series and number
 * @param tipo whether it corrects another
 * @param emision day of issue, which is that of the operation too: fees are due as they are invoiced (Ley 37/1992, art.
 *     75.Uno.7º)
 * @param nif of who receives it, or null
 * @param nombre of who receives it
 * @param impuesto name of the tax
 * @param porcentaje rate, percent
 * @param base EUR before tax
 * @param cuota EUR of tax
 * @param total EUR, tax included
 * @param rectificada number of the invoice that it corrects, or null
 */
public record LibroRow(
        String id,
        Long facturaId,
        String serie,
        String numero,
        TipoFactura tipo,
        LocalDate emision,
        String nif,
        String nombre,
        String impuesto,
        BigDecimal porcentaje,
        BigDecimal base,
        BigDecimal cuota,
        BigDecimal total,
        String rectificada)
        implements Serializable {}
