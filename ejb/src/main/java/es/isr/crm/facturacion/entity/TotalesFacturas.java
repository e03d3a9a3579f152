package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the invoices of a list come to, those that correct others with their sign.
 *
 * @param facturas how many
 * @param base EUR before tax
 * @param iva EUR of tax
 * @param total EUR, tax included
 * @param pendiente EUR that the open ones still ask for
 */
public record TotalesFacturas(long facturas, BigDecimal base, BigDecimal iva, BigDecimal total, BigDecimal pendiente)
        implements Serializable {}
