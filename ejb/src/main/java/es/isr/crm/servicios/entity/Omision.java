package es.isr.crm.servicios.entity;

/** Why a change of a plan's price leaves a service as it is. */
public enum Omision {
    /** Its price was agreed with the customer. */
    ACORDADO,
    /** It costs nothing, for a reason. */
    GRATIS,
    /** It is in a promotion that no price of the catalogue follows. */
    PROMOCION,
    /** It costs that already. */
    IGUAL
}
