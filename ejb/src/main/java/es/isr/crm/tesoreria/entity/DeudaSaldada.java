package es.isr.crm.tesoreria.entity;

/**
 * A customer owed something overdue and does not any more: a payment or their balance covered it. Fired as a CDI event in
 * the transaction of the payment.
 *
 * @param clienteId the customer
 */
public record DeudaSaldada(Long clienteId) {}
