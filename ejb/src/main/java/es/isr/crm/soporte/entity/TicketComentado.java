package es.isr.crm.soporte.entity;

/**
 * Something was added to a ticket's story. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param comentarioId the line
 * @param interno whether the customer is not to read it
 */
public record TicketComentado(Long ticketId, Long comentarioId, boolean interno) {}
