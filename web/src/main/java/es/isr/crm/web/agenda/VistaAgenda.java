package es.isr.crm.web.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar is shown at once. */
public enum VistaAgenda {
    SEMANA(7),
    DIA(1);

    private final int dias;

    VistaAgenda(int dias) {
        this.dias = dias;
    }

    /** The first day that is shown with one: a week begins on Monday. */
    LocalDate desde(LocalDate dia) {
        return this == DIA ? dia : dia.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate hasta(LocalDate dia) {
        return desde(dia).plusDays(dias - 1L);
    }

    /** As much further on, or back. */
    LocalDate salto(LocalDate dia, int veces) {
        return dia.plusDays((long) dias * veces);
    }
}
