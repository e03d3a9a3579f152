package es.isr.crm.red.entity;

/** Where an ONT of ours is. */
public enum Paradero {
    /** A customer has it. */
    CLIENTE,
    /** Nobody has it any more, and it is still to be fetched. */
    EN_RECUPERACION,
    /** Nobody has it: it can be given to a customer. */
    LIBRE
}
