package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket as a list shows it.
 *
 * @param id its id
 * @param numero its number
 * @param asunto subject
 * @param tipo what it is about
 * @param prioridad how urgent it is
 * @param estado where it is in its life
 * @param cliente whose it is
 * @param asignadoId id of the technician, or null
 * @param asignado name of the technician, or null
 * @param createdAt when it was opened
 * @param venceAt when it has to be solved, or null
 * @param vencido whether it should have been solved by now
 * @param resueltoAt when it was solved, or null
 */
public record TicketRow(
        Long id,
        String numero,
        String asunto,
        TipoTicket tipo,
        Prioridad prioridad,
        EstadoTicket estado,
        Cliente cliente,
        Long asignadoId,
        String asignado,
        Instant createdAt,
        Instant venceAt,
        boolean vencido,
        Instant resueltoAt)
        implements Serializable {

    /**
     * The customer, as far as a list needs to know.
     *
     * @param id its id
     * @param nombre whole name
     * @param localidad where the service is, or where they live
     */
    public record Cliente(Long id, String nombre, String localidad) implements Serializable {}
}
