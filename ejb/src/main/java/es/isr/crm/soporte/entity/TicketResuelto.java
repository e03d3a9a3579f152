package es.isr.crm.soporte.entity;

/**
 * A ticket was solved. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param clienteId whose it is
 */
public record TicketResuelto(Long ticketId, Long clienteId) {}
