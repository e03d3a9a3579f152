package es.isr.crm.auditoria.entity;

import java.time.Instant;

/**
 * A line of a customer's history as a list shows it.
 *
 * @param id id of the row
 * @param tipo key of the operation
 * @param descripcion what was done, in words
 * @param antes values before, as JSON, or null
 * @param despues values after, as JSON, or null
 * @param usuario who
 * @param createdAt when
 */
public record ActividadRow(
        Long id, String tipo, String descripcion, String antes, String despues, String usuario, Instant createdAt) {}
