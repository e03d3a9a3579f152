package es.isr.crm.red.entity;

/**
 * An ONT that is plugged in and that PSO has not registered.
 *
 * @param sn serial
 * @param mac hardware address, or null
 */
public record PsoOntLibre(String sn, String mac) {}
