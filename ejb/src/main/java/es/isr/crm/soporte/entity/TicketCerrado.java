package es.isr.crm.soporte.entity;

/**
 * A ticket was closed. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param clienteId whose it is
 */
public record TicketCerrado(Long ticketId, Long clienteId) {}
