package es.isr.crm.red.entity;

/**
 * A PON port as PSO lists it.
 *
 * @param pon {@code slot/card/port}
 * @param ontsActivas how many ONTs it serves, or null when PSO does not tell
 */
public record PsoNodoPon(String pon, Integer ontsActivas) {}
