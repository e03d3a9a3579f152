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
            if (end.getDayOfWeek() != DayOfWeek.SUNDAY && !festivos.contains(end)) {
                left--;
            }
        }
        return end;
    }
}
