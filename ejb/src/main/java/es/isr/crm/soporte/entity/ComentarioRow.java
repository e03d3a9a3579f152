package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a ticket's story, as the page shows it.
 *
 * @param id its id
 * @param clase where it comes from
 * @param interno whether the customer is not to read it
 * @param texto what it says
 * @param usuario who wrote it
 * @param createdAt when
 */
public record ComentarioRow(
        Long id, ClaseComentario clase, boolean interno, String texto, String usuario, Instant createdAt)
        implements Serializable {}
