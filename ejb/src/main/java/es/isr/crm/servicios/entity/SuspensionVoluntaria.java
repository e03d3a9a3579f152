package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ErrorCampo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long a customer may have a service cut at their own wish: from one month to three, and no more than ninety days of a
 * calendar year (the general conditions of the telephone service, which we keep for all services).
 */
public final class SuspensionVoluntaria {

    /** Shortest, in months. */
    public static final int MIN_MESES = 1;

    /** Longest, in months. */
    public static final int MAX_MESES = 3;

    /** Days of a calendar year at most. */
    public static final int MAX_DIAS = 90;

    private SuspensionVoluntaria() {}

    /**
     * Days of one cut.
     *
     * @param desde first
     * @param hasta last
     */
    public record Tramo(LocalDate desde, LocalDate hasta) {

        long daysOf(int year) {
            LocalDate first = later(desde, LocalDate.of(year, 1, 1));
            LocalDate last = earlier(hasta, LocalDate.of(year, 12, 31));
            return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        }
    }

    /**
     * Says what is wrong with the wish.
     *
     * @param anteriores earlier voluntary cuts of the service
     * @param desde first day of the cut
     * @param vuelta first day after it
     * @return what is wrong, about {@code vuelta}; nothing when it may be
     */
    public static Optional<ErrorCampo> check(List<Tramo> anteriores, LocalDate desde, LocalDate vuelta) {
        LocalDate earliest = desde.plusMonths(MIN_MESES);
        LocalDate latest = desde.plusMonths(MAX_MESES);
        if (vuelta == null || vuelta.isBefore(earliest) || vuelta.isAfter(latest)) {
            return Optional.of(new ErrorCampo("vuelta", "vuelta", earliest, latest(anteriores, desde)));
        }
        Tramo asked = new Tramo(desde, vuelta.minusDays(1));
        for (int year = desde.getYear(); year <= asked.hasta().getYear(); year++) {
            long before = used(anteriores, year);
            long days = before + asked.daysOf(year);
            if (days > MAX_DIAS) {
                LocalDate possible = latest(anteriores, desde);
                return Optional.of(
                        possible.isBefore(earliest)
                                ? new ErrorCampo("vuelta", "suspensionAgotada", text(year), before, MAX_DIAS)
                                : new ErrorCampo("vuelta", "suspensionDias", text(year), days, MAX_DIAS, possible));
            }
        }
        return Optional.empty();
    }

    /**
     * The last day on which it may come back.
     *
     * @param anteriores earlier voluntary cuts of the service
     * @param desde first day of the cut
     */
    public static LocalDate latest(List<Tramo> anteriores, LocalDate desde) {
        LocalDate end = desde.plusMonths(MAX_MESES);
        for (int year = desde.getYear(); year <= end.getYear(); year++) {
            long left = MAX_DIAS - used(anteriores, year);
            LocalDate first = later(desde, LocalDate.of(year, 1, 1));
            end = earlier(
                    end,
                    first.plusDays(Math.max(0, left)).isAfter(LocalDate.of(year, 12, 31))
                            ? end
                            : first.plusDays(Math.max(0, left)));
        }
        return end;
    }

    private static long used(List<Tramo> anteriores, int year) {
        return anteriores.stream().mapToLong(tramo -> tramo.daysOf(year)).sum();
    }

    /** A year is no number to be written with a point in it. */
    private static String text(int year) {
        return String.valueOf(year);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
