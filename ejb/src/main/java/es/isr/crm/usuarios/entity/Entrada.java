package es.isr.crm.usuarios.entity;

/** What came of an address and a password that fit each other. */
public sealed interface Entrada permits SesionAbierta, PasoPendiente {

    /** What the browser has to keep; known only now. */
    String token();
}
