package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a lead's history as a page shows it.
 *
 * @param id its id
 * @param clase what it is about
 * @param texto what was written, or null
 * @param antes where it stood, or null
 * @param despues where it came to stand, or null
 * @param usuario who
 * @param cuando when
 */
public record NotaRow(
        Long id, ClaseNota clase, String texto, EstadoLead antes, EstadoLead despues, String usuario, Instant cuando)
        implements Serializable {

    /** Whether it moved, or came to be. */
    public boolean isPaso() {
        return clase == ClaseNota.ESTADO;
    }
}
