package es.isr.crm.red.entity;

/**
 * A user profile.
 *
 * @param nombre name, as plans give it
 * @param descripcion what it is for
 */
public record PsoPerfilUsuario(String nombre, String descripcion) {}
