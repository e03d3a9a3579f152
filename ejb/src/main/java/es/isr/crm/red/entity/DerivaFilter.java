package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * Which differences are wanted.
 *
 * @param situacion whether they wait, are known of, or are over
 * @param texto beginning of a serial, or of whatever a customer is found by; null for all
 * @param tipos kinds; empty for all
 * @param olt name of an OLT, or null for all
 */
public record DerivaFilter(Situacion situacion, String texto, Set<TipoDeriva> tipos, String olt)
        implements Serializable {

    /** Everything that waits for somebody. */
    public static final DerivaFilter PENDIENTES = new DerivaFilter(Situacion.PENDIENTE, null, Set.of(), null);

    public DerivaFilter {
        tipos = Set.copyOf(tipos);
    }

    /** Where a difference stands. */
    public enum Situacion {
        /** It is there, and nobody has said that it may be. */
        PENDIENTE,
        /** It is there, and somebody knows why. */
        CONOCIDA,
        /** It was there. */
        CERRADA
    }
}
