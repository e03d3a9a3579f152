package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A lead as a list or the board shows it.
 *
 * @param id its id
 * @param version counts the saves
 * @param nombre whole name
 * @param telefono telephone, or null
 * @param email e-mail, or null
 * @param localidad town, or null
 * @param estado where it stands
 * @param estadoAt since when
 * @param interes how much they want it
 * @param origen how we came to know of them
 * @param campana the campaign, or null
 * @param plan what they want, or null
 * @param asignado whose it is, or null
 * @param accion what is to be done next, or null
 * @param createdAt since when we know of them
 * @param motivoPerdida why it was lost, or null
 * @param clienteId the customer that it has become, or null
 */
public record LeadRow(
        Long id,
        int version,
        String nombre,
        String telefono,
        String email,
        String localidad,
        EstadoLead estado,
        Instant estadoAt,
        Interes interes,
        OrigenLead origen,
        Referencia campana,
        Referencia plan,
        Referencia asignado,
        Accion accion,
        Instant createdAt,
        MotivoPerdida motivoPerdida,
        Long clienteId)
        implements Serializable {

    /**
     * Something with a page or a name of its own.
     *
     * @param id its id
     * @param nombre its name
     */
    public record Referencia(Long id, String nombre) implements Serializable {}

    /**
     * What is to be done next.
     *
     * @param texto what
     * @param fecha the day
     * @param vencida whether that day is past
     * @param hoy whether it is today
     */
    public record Accion(String texto, LocalDate fecha, boolean vencida, boolean hoy) implements Serializable {}
}
