package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An end that is asked for.
 *
 * @param ultimoDia the last day of service: past, today or to come
 * @param motivo why
 * @param texto more about it, or null
 * @param condonacion why the penalty is waived; null when it is not
 */
public record PeticionBaja(LocalDate ultimoDia, MotivoEstado motivo, String texto, String condonacion)
        implements Serializable {

    /** Whether the service goes on for now. */
    public boolean isFutura(LocalDate hoy) {
        return ultimoDia.isAfter(hoy);
    }

    public boolean isCondonada() {
        return condonacion != null && !condonacion.isBlank();
    }
}
