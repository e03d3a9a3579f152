package es.isr.crm.red.entity;

/**
 * How one call for an order ended.
 *
 * @param clase what the answer means
 * @param codigo PSO's code, or null when there was none
 * @param detalle PSO's message or what went wrong, in words, without secrets
 */
public record Desenlace(ClasePso clase, Integer codigo, String detalle) {}
