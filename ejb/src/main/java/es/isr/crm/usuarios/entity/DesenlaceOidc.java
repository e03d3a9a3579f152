package es.isr.crm.usuarios.entity;

/** How it ended when somebody came from the identity provider. */
public enum DesenlaceOidc {
    /** Signed in. */
    DENTRO,
    /** An administrator has to approve them first. */
    PENDIENTE,
    /** They are a disabled user. */
    DESACTIVADO,
    /** Another user signs in with their address: nobody takes over a user by an address. */
    CORREO_EN_USO,
    /** The provider tells no usable address, or says that nobody has checked it. */
    SIN_CORREO,
    /** The installation is empty, and they are not its owner: the first access stays open. */
    SIN_ADMINISTRADOR,
    /** They changed their mind at the provider, or it refused them. */
    CANCELADO,
    /** What came back is not the answer to what this browser asked, or not signed as it must be. */
    NO_VALIDO,
    /** The provider does not answer. */
    CAIDO
}
