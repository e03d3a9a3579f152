package es.isr.crm.correo.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A batch of letters as a list shows it.
 *
 * @param id its id
 * @param cartas letters that are in it now
 * @param creado when it was made
 * @param usuario by whom
 * @param presentada the day on which it was posted; null until somebody says so
 * @param presentadaPor who said so, or null
 */
public record LoteRow(Long id, long cartas, Instant creado, String usuario, LocalDate presentada, String presentadaPor)
        implements Serializable {

    public boolean isPresentado() {
        return presentada != null;
    }
}
