package es.isr.crm.soporte.entity;

import java.io.Serializable;

/**
 * What a ticket has to do with shared faults.
 *
 * @param suya the one it is attached to, or null
 * @param cercana one that is not over where its customer's ONT is, and that it is not attached to; or null
 */
public record IncidenciaDeTicket(IncidenciaRow suya, IncidenciaRow cercana) implements Serializable {}
