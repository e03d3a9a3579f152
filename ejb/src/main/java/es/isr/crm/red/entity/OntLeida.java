package es.isr.crm.red.entity;

/**
 * PSO was read and what it showed of an ONT has been noted. Fired within the transaction that notes it.
 *
 * @param numeroSerie serial
 */
public record OntLeida(String numeroSerie) {}
