package es.isr.crm.soporte.entity;

/**
 * A ticket that was solved is open again. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param clienteId whose it is
 */
public record TicketReabierto(Long ticketId, Long clienteId) {}
