package es.isr.crm.facturacion.entity;

/**
 * A run has issued all that it could; its transaction has not committed yet.
 *
 * @param ejecucionId the run
 * @param entregar whether its invoices are to be sent now
 */
public record FacturacionTerminada(Long ejecucionId, boolean entregar) {}
