package es.isr.crm.red.entity;

/**
 * On whose behalf PSO is called.
 *
 * @param usuarioId id of the user, null for the system
 * @param usuario name of the user, or {@code sistema}
 */
public record Firma(Long usuarioId, String usuario) {}
