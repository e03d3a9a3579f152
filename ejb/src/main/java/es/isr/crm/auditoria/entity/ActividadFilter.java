package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the history of a customer is narrowed by; all conditions hold at once.
 *
 * @param clienteId whose history
 * @param clase kind of line; null for all
 * @param usuario name of who did it; null for anybody
 * @param desde first day, in Madrid; null for the beginning
 * @param hasta last day, included; null for today
 * @param texto a part of what it says or of a value before or after; null for all
 */
public record ActividadFilter(
        Long clienteId, ClaseActividad clase, String usuario, LocalDate desde, LocalDate hasta, String texto)
        implements Serializable {

    public ActividadFilter {
        usuario = usuario == null || usuario.isBlank() ? null : usuario;
        texto = texto == null || texto.isBlank() ? null : texto.strip();
    }

    /** The whole history of a customer. */
    public static ActividadFilter of(Long clienteId) {
        return new ActividadFilter(clienteId, null, null, null, null, null);
    }
}
