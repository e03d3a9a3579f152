package es.isr.crm.red.entity;

/**
 * An OLT as PSO lists it.
 *
 * @param nombre name, by which everything else refers to it
 * @param ip its address
 * @param estado PSO's own word for its state
 */
public record PsoOlt(String nombre, String ip, String estado) {}
