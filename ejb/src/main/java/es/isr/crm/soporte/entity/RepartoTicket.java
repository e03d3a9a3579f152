package es.isr.crm.soporte.entity;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Whose a ticket is, how urgent, and what it is about.
 *
 * @param asignadoId whose; null for nobody's
 * @param prioridad how urgent
 * @param tipo what it is about
 * @param materia what the complaint is about; null when it is none
 */
public record RepartoTicket(
        Long asignadoId,
        @NotNull(message = "{obligatorio}") Prioridad prioridad,
        @NotNull(message = "{obligatorio}") TipoTicket tipo,
        MateriaReclamacion materia)
        implements Serializable {

    public RepartoTicket {
        materia = tipo == TipoTicket.RECLAMACION ? materia : null;
    }
}
