package es.isr.crm.impagos.entity;

/**
 * Who does something.
 *
 * @param id the user, or null for the system
 * @param nombre their name
 */
public record Firma(Long id, String nombre) {}
