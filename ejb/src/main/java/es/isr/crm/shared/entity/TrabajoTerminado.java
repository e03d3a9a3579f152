package es.isr.crm.shared.entity;

import java.time.Instant;

/**
 * A run of a job has ended. Fired as a CDI event; who hears it joins the transaction that writes the outcome down.
 *
 * @param trabajo id of the job
 * @param ejecucion id of the execution
 * @param usuario who started it
 * @param inicio when it began
 * @param fin when it ended
 * @param estado how
 * @param resultado in words, or null
 */
public record TrabajoTerminado(
        String trabajo,
        long ejecucion,
        String usuario,
        Instant inicio,
        Instant fin,
        EjecucionTrabajo.Estado estado,
        String resultado) {}
