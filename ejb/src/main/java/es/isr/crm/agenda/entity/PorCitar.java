package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that waits for an appointment.
 *
 * @param motivo what for
 * @param cliente to whom
 * @param desde since when it waits
 * @param fallidas how many appointments for it came to nothing
 */
public record PorCitar(MotivoCita motivo, CitaRow.Cliente cliente, Instant desde, int fallidas)
        implements Serializable {}
