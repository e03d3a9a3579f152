package es.isr.crm.informes.entity;

import java.time.LocalDate;

/** For how long something has been due, in days after its due date; the due date itself is not late. */
public enum TramoDeuda {
    /** Not due yet, or due today. */
    NO_VENCIDA(0),
    HASTA_30(30),
    HASTA_60(60),
    HASTA_90(90),
    HASTA_180(180),
    MAS(Integer.MAX_VALUE);

    private final int dias;

    TramoDeuda(int dias) {
        this.dias = dias;
    }

    /** The first due date that belongs to it; null when there is none. */
    public LocalDate desde(LocalDate hoy) {
        return this == MAS ? null : hoy.minusDays(dias);
    }
}
