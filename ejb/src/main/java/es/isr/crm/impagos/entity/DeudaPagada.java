package es.isr.crm.impagos.entity;

/**
 * A customer who was cut for a debt, or had promised to pay it, has paid.
 *
 * @param clienteId who
 */
public record DeudaPagada(Long clienteId) {}
