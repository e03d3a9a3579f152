package es.isr.crm.soporte.entity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody writes into the knowledge base.
 *
 * @param titulo what goes wrong, as a customer would say it
 * @param texto what helps
 * @param tipo what tickets it is for, or null for all
 * @param ticketId whose solution it was, or null; it counts only of a new one
 */
public record PeticionArticulo(
        @NotBlank(message = "{obligatorio}") @Size(max = 200, message = "{largo}")
        String titulo,

        @NotBlank(message = "{obligatorio}") @Size(max = 8000, message = "{largo}")
        String texto,

        TipoTicket tipo,
        Long ticketId)
        implements Serializable {

    public PeticionArticulo {
        titulo = titulo == null ? null : titulo.strip();
        texto = texto == null ? null : texto.strip();
    }
}
