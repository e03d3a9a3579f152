package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A ticket as the customer's file lists it.
 *
 * @param id its id
 * @param numero its number
 * @param asunto subject
 * @param tipo what it is about
 * @param prioridad how urgent it is
 * @param estado where it is in its life
 * @param asignado name of the technician, or null
 * @param createdAt when it was opened
 * @param venceAt when it has to be solved, or null
 */
public record TicketRow(
        Long id,
        String numero,
        String asunto,
        TipoTicket tipo,
        Prioridad prioridad,
        EstadoTicket estado,
        String asignado,
        Instant createdAt,
        Instant venceAt)
        implements Serializable {

    /** Whether it should have been solved by now. */
    public boolean isVencido(Instant now) {
        return estado.isAbierto() && venceAt != null && venceAt.isBefore(now);
    }
}
