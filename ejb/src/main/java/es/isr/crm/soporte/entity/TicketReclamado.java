package es.isr.crm.soporte.entity;

/**
 * A ticket turned out to be a complaint. Fired inside the transaction that says so.
 *
 * @param ticketId the ticket
 * @param clienteId whose it is
 */
public record TicketReclamado(Long ticketId, Long clienteId) {}
