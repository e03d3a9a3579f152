package es.isr.crm.red.entity;

/**
 * Somebody has just changed, or found out, what every page tells of PSO: a pause, its end, a trial of the connection.
 * Heard after the commit, so that they see it at once.
 */
public record NovedadPso() {}
