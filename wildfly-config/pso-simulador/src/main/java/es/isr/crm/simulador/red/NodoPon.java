package es.isr.crm.simulador.red;

/** A PON port and how many registered ONTs it has. */
public record NodoPon(String pon, int ontsActivas) {}
