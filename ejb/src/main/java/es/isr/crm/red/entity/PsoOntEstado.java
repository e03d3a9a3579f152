package es.isr.crm.red.entity;

/**
 * The state of one ONT in PSO's short list of an OLT.
 *
 * @param sn serial
 * @param estado PSO's own word for it
 */
public record PsoOntEstado(String sn, String estado) {}
