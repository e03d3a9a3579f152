package es.isr.crm.facturacion.entity;

import java.io.Serializable;

/**
 * A line of an invoice of the month before, beside which a draft is looked at.
 *
 * @param facturaId the invoice
 * @param numero its number
 * @param linea what it says
 */
public record LineaAnterior(Long facturaId, String numero, LineaFactura linea) implements Serializable {}
