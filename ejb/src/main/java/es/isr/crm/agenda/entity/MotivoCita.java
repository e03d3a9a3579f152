package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something that one can go to a customer's home for.
 *
 * @param tipo what is done there
 * @param servicioId the service that it is about, or null
 * @param tareaId the recovery of an ONT that it is for, or null
 * @param ticketId the ticket that it is for, or null
 * @param titulo plan, serial of the ONT or subject of the ticket; null of a visit for nothing in particular
 */
public record MotivoCita(TipoCita tipo, Long servicioId, Long tareaId, Long ticketId, String titulo)
        implements Serializable {

    /** A visit for nothing in particular. */
    public static final MotivoCita VISITA = new MotivoCita(TipoCita.VISITA, null, null, null, null);

    /** Names it among those of its customer. */
    public String clave() {
        return tipo + "-" + Objects.requireNonNullElse(tareaId, Objects.requireNonNullElse(ticketId, 0L)) + "-"
                + Objects.requireNonNullElse(servicioId, 0L);
    }

    /** Whether it is for what an address names; what it does not name does not matter. */
    public boolean isDe(Long servicio, Long tarea, Long ticket) {
        return tarea != null
                ? tarea.equals(tareaId)
                : ticket != null ? ticket.equals(ticketId) : servicio != null && servicio.equals(servicioId);
    }
}
