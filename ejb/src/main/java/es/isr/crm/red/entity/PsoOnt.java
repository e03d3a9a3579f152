package es.isr.crm.red.entity;

/**
 * A registered ONT as PSO tells it.
 *
 * @param sn serial
 * @param estado PSO's own word for its state
 * @param lectura the rest
 */
public record PsoOnt(String sn, String estado, Lectura lectura) {}
