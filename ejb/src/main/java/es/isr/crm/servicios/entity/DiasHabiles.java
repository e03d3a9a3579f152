package es.isr.crm.servicios.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days: all but Sundays and holidays; Saturdays are (Orden PRE/361/2002, ap. 26). */
public final class DiasHabiles {

    private DiasHabiles() {}

    /**
     * The day that is so many working days later.
     *
     * @param day the day of the event, which does not count
     * @param dias how many, positive
     * @param festivos the holidays
     */
    public static LocalDate despues(LocalDate day, int dias, Set<LocalDate> festivos) {
        LocalDate end = day;
        for (int left = dias; left > 0; ) {
            end = end.plusDays(1);
            if (isHabil(end, festivos)) {
                left--;
            }
        }
        return end;
    }

    /** Whether a day is one. */
    public static boolean isHabil(LocalDate day, Set<LocalDate> festivos) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !festivos.contains(day);
    }

    /** The first one from a day on, that day included. */
    public static LocalDate primeroDesde(LocalDate day, Set<LocalDate> festivos) {
        LocalDate found = day;
        while (!isHabil(found, festivos)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
