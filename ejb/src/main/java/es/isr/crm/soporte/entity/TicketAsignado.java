package es.isr.crm.soporte.entity;

/**
 * A ticket is somebody's now. Fired inside the transaction that does it.
 *
 * @param ticketId the ticket
 * @param usuarioId whose; null for nobody's
 * @param porId who gave or took it; null for the system
 */
public record TicketAsignado(Long ticketId, Long usuarioId, Long porId) {}
