package es.isr.crm.red.entity;

/** What the comparison of an answer of PSO with the contract came to. */
public enum Veredicto {
    /** As the contract says. */
    IGUAL,
    /** Not as the contract says. */
    DISTINTA,
    /** There was nothing to compare with: no ONT registered, an empty list. */
    SIN_COMPROBAR
}
