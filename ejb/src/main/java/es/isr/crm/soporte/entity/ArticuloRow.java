package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An article as it is read.
 *
 * @param id its id
 * @param version counts its changes
 * @param titulo what goes wrong
 * @param texto what helps
 * @param tipo what tickets it is for, or null
 * @param ticketId the ticket whose solution it was, or null
 * @param ticket its number, or null
 * @param autor who wrote it first
 * @param updatedAt when it last changed
 * @param retirado whether it is no longer true
 */
public record ArticuloRow(
        Long id,
        int version,
        String titulo,
        String texto,
        TipoTicket tipo,
        Long ticketId,
        String ticket,
        String autor,
        Instant updatedAt,
        boolean retirado)
        implements Serializable {}
