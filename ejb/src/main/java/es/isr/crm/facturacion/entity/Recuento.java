package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A run in figures.
 *
 * @param clientes customers in it
 * @param facturas customers that are invoiced, or would be
 * @param sinFactura customers without an invoice, each with its reason
 * @param aparcados customers that somebody has to look at, or that changed since
 * @param anomalias customers with something odd
 * @param importe EUR, tax included, of the invoiced
 * @param anterior EUR that the same customers came to the month before
 */
public record Recuento(
        int clientes,
        int facturas,
        int sinFactura,
        int aparcados,
        int anomalias,
        BigDecimal importe,
        BigDecimal anterior)
        implements Serializable {}
