package es.isr.crm.red.entity;

/**
 * There is something to send. Heard after the commit.
 *
 * @param ordenId the order
 */
public record OrdenCreada(Long ordenId) {}
