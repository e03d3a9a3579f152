package es.isr.crm.usuarios.entity;

/**
 * A link that somebody followed and that still works.
 *
 * @param nombre whom it is for
 * @param email the address they sign in with
 * @param clase whether it is their first password
 */
public record EnlaceAbierto(String nombre, String email, ClasePase clase) {}
