package es.isr.crm.comercial.entity;

/**
 * Who wrote a line in the history of a lead.
 *
 * @param id id of the user, null for who is none: the system, somebody at the public form
 * @param nombre their name
 */
public record Autor(Long id, String nombre) {}
