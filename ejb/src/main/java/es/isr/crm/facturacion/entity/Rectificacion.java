package es.isr.crm.facturacion.entity;

import java.io.Serializable;

/**
 * Why an invoice is corrected by another (Real Decreto 1619/2012, art. 15).
 *
 * @param facturaId the invoice that is corrected
 * @param motivo the reason, as it is printed
 * @param total whether it is taken back as a whole: then its days are unbilled again, its charges wait again
 */
public record Rectificacion(Long facturaId, String motivo, boolean total) implements Serializable {}
