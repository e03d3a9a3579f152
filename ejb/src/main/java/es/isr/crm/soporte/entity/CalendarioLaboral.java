package es.isr.crm.soporte.entity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * The hours in which the support desk works: Monday to Friday but for holidays, from one hour to another of
 * Europe/Madrid. Between them time is measured as it really goes by.
 *
 * @param desde hour at which a day's work begins, 0 to 23
 * @param hasta hour at which it ends, later than it begins; 24 is midnight
 * @param festivos the holidays, at least of the days that are asked about
 */
public record CalendarioLaboral(int desde, int hasta, Set<LocalDate> festivos) {

    /** Where the operator's days begin and end. */
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static final int MEDIANOCHE = 24;

    public CalendarioLaboral {
        if (desde < 0 || hasta > MEDIANOCHE || desde >= hasta) {
            throw new IllegalArgumentException("from " + desde + " to " + hasta);
        }
        festivos = Set.copyOf(festivos);
    }

    /** Whether anybody works that day. */
    public boolean isLaborable(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !festivos.contains(day);
    }

    /** Whole working minutes from one instant to another; none when the other is earlier. */
    public long minutos(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        LocalDate last = day(to);
        for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isLaborable(day)) {
                Instant begin = later(from, apertura(day));
                Instant end = earlier(to, cierre(day));
                worked = end.isAfter(begin) ? worked.plus(Duration.between(begin, end)) : worked;
            }
        }
        return worked.toMinutes();
    }

    /** The instant at which so many working minutes have gone by; a day's work that is just enough ends with it. */
    public Instant sumar(Instant from, long minutos) {
        Duration left = Duration.ofMinutes(minutos);
        LocalDate day = day(from);
        while (true) {
            if (isLaborable(day)) {
                Instant begin = later(from, apertura(day));
                Instant end = cierre(day);
                Duration available = Duration.between(begin, end);
                if (available.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
            day = day.plusDays(1);
        }
    }

    /** The first instant that is no longer of that day. */
    public static Instant finDelDia(LocalDate day) {
        return day.plusDays(1).atStartOfDay(MADRID).toInstant();
    }

    /** The day of an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, MADRID);
    }

    private Instant apertura(LocalDate day) {
        return day.atTime(desde, 0).atZone(MADRID).toInstant();
    }

    private Instant cierre(LocalDate day) {
        return hasta == MEDIANOCHE
                ? finDelDia(day)
                : day.atTime(hasta, 0).atZone(MADRID).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
