package es.isr.crm.soporte.entity;

/**
 * A ticket was opened. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param clienteId whose it is
 */
public record TicketCreado(Long ticketId, Long clienteId) {}
