package es.isr.crm.soporte.entity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody writes down as a customer calls.
 *
 * @param clienteId the customer
 * @param servicioId the service it is about, or null
 * @param asunto in a few words
 * @param descripcion all that is known, or null
 * @param tipo what it is about
 * @param materia what the complaint is about; null when it is none
 * @param prioridad how urgent it is
 * @param asignadoId whose it shall be, or null
 */
public record PeticionTicket(
        @NotNull(message = "{obligatorio}") Long clienteId,
        Long servicioId,

        @NotBlank(message = "{obligatorio}") @Size(max = 200, message = "{largo}")
        String asunto,

        @Size(max = 4000, message = "{largo}") String descripcion,
        @NotNull(message = "{obligatorio}") TipoTicket tipo,
        MateriaReclamacion materia,
        @NotNull(message = "{obligatorio}") Prioridad prioridad,
        Long asignadoId)
        implements Serializable {

    public PeticionTicket {
        asunto = asunto == null ? null : asunto.strip();
        descripcion = descripcion == null || descripcion.isBlank() ? null : descripcion.strip();
        materia = tipo == TipoTicket.RECLAMACION ? materia : null;
    }
}
