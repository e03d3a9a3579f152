package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A cut that is asked for.
 *
 * @param motivo why
 * @param texto more about it, or null
 * @param desde its first day; null for at once
 * @param vuelta first day after it, of a voluntary one; else null
 */
public record PeticionSuspension(MotivoEstado motivo, String texto, LocalDate desde, LocalDate vuelta)
        implements Serializable {

    /** Whether it is for a day to come. */
    public boolean isFutura(LocalDate hoy) {
        return desde != null && desde.isAfter(hoy);
    }

    /** Its first day. */
    public LocalDate primerDia(LocalDate hoy) {
        return desde == null ? hoy : desde;
    }
}
