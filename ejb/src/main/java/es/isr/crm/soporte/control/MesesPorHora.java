package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Reloj;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * Tells the month in Europe/Madrid of an hour of UTC. A month there begins on a whole hour of UTC, one earlier in summer:
 * the database need not know of either.
 */
public final class MesesPorHora {

    private final long[] begins;
    private final long first;

    /** For the hours of some days. */
    public MesesPorHora(LocalDate desde, LocalDate hasta) {
        YearMonth from = YearMonth.from(desde);
        int months = (int) from.until(YearMonth.from(hasta), ChronoUnit.MONTHS) + 1;
        first = number(from);
        begins = new long[months];
        for (int i = 0; i < months; i++) {
            begins[i] = hour(from.plusMonths(i).atDay(1));
        }
    }

    /** Hours of UTC since 1970 at which a day begins in Madrid. */
    private static long hour(LocalDate dia) {
        return dia.atStartOfDay(Reloj.MADRID).toEpochSecond() / 3600;
    }

    /** The number of the month in which an hour is; {@link #toYearMonth} tells it. */
    public long mes(long hour) {
        int i = begins.length - 1;
        while (i > 0 && begins[i] > hour) {
            i--;
        }
        return first + i;
    }

    private static long number(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    /** The numbers of all months in which some days are. */
    static LongStream entre(LocalDate desde, LocalDate hasta) {
        return LongStream.rangeClosed(number(YearMonth.from(desde)), number(YearMonth.from(hasta)));
    }

    public static YearMonth toYearMonth(long number) {
        return YearMonth.of((int) (number / 12), (int) (number % 12) + 1);
    }
}
