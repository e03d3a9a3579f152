package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a customer's history as a list shows it.
 *
 * @param id id of the row
 * @param tipo key of the operation
 * @param descripcion what was done, in words
 * @param antes values before, as JSON, or null
 * @param despues values after, as JSON, or null
 * @param usuario who
 * @param createdAt when
 * @param corrige when the line that this one corrects was written; null when it corrects none
 */
public record ActividadRow(
        Long id,
        String tipo,
        String descripcion,
        String antes,
        String despues,
        String usuario,
        Instant createdAt,
        Instant corrige)
        implements Serializable {

    public ClaseActividad clase() {
        return ClaseActividad.of(tipo);
    }

    /** Whether somebody wrote it by hand, so that it can be corrected by another line. */
    public boolean isManual() {
        return clase().isManual();
    }
}
