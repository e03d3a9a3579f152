package es.isr.crm.usuarios.entity;

/** How far somebody has come in. */
public enum EstadoUsuario {
    /** They may sign in. */
    ACTIVO,
    /** They were sent a link and have not set a password yet. */
    INVITADO,
    /** The identity provider vouches for them, an administrator has not decided yet. */
    POR_APROBAR,
    /** They may not sign in. */
    INACTIVO
}
