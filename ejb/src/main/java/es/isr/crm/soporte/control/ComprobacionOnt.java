package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.Firma;

/**
 * A box that something was done to, and that is to be read once more.
 *
 * @param id its id
 * @param ticketId the ticket whose story tells how the box is then
 * @param numeroSerie its serial
 * @param operacion what was done
 * @param antes how it was before, in words
 * @param firma who did it
 */
public record ComprobacionOnt(
        Long id, Long ticketId, String numeroSerie, OperacionOnt operacion, String antes, Firma firma) {}
