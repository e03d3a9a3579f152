package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of the book of issued invoices.
 *
 * @param desde first day of issue
 * @param hasta last day of issue
 * @param tras only what comes after this invoice; null for all
 */
public record LibroFilter(LocalDate desde, LocalDate hasta, FacturaFilter.Sitio tras) implements Serializable {

    public LibroFilter(LocalDate desde, LocalDate hasta) {
        this(desde, hasta, null);
    }

    /** The rest of the book after the invoice of a row. */
    public LibroFilter tras(LibroRow ultima) {
        return new LibroFilter(desde, hasta, new FacturaFilter.Sitio(ultima.emision(), ultima.facturaId()));
    }
}
