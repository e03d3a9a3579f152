package es.isr.crm.servicios.entity;

/** Why a change of a plan's price reaches a service later than the others. */
public enum Aplazamiento {
    /** Its days until then are on an invoice. */
    FACTURADO,
    /** Its promotion goes on until then. */
    PROMOCION,
    /** A price was agreed with it until then. */
    ACORDADO,
    /** It is free until then. */
    GRATIS
}
