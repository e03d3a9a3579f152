package es.isr.crm.soporte.entity;

/**
 * Nobody need go to the customer for a ticket any more, says who ended it. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param motivo why, in the operator's language
 */
public record VisitaInnecesaria(Long ticketId, String motivo) {}
