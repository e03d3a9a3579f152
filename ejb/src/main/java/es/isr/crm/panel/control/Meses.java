package es.isr.crm.panel.control;

import es.isr.crm.shared.control.Reloj;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The months that the panel shows: twelve up to the present one, oldest first, as they are in Europe/Madrid.
 *
 * @param ultimo the present month
 */
record Meses(YearMonth ultimo) {

    static final int CUANTOS = 12;

    static Meses until(LocalDate today) {
        return new Meses(YearMonth.from(today));
    }

    YearMonth primero() {
        return ultimo.minusMonths(CUANTOS - 1L);
    }

    /** The first day of the first. */
    LocalDate desde() {
        return primero().atDay(1);
    }

    /** Something for each of them. */
    <T> List<T> each(Function<YearMonth, T> value) {
        return Stream.iterate(primero(), month -> month.plusMonths(1))
                .limit(CUANTOS)
                .map(value)
                .toList();
    }

    /** The month of a number such as 202611, as {@code EXTRACT(YEAR_MONTH …)} gives it. */
    static YearMonth of(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /**
     * SQL for the number of the month in which a moment is, zero for any before the first: the database knows nothing of
     * Madrid's clock.
     *
     * @param column one of our own names, never anything typed; its marks are those of {@link #begins()}, in turn
     */
    String number(String column) {
        StringBuilder sql = new StringBuilder("CASE");
        IntStream.iterate(CUANTOS - 1, i -> i - 1).limit(CUANTOS).forEach(i -> {
            YearMonth month = primero().plusMonths(i);
            sql.append(" WHEN ").append(column).append(" >= ? THEN ");
            sql.append(month.getYear() * 100 + month.getMonthValue());
        });
        return sql.append(" ELSE 0 END").toString();
    }

    /** When each of them begins, in UTC, the last one first. */
    List<LocalDateTime> begins() {
        return IntStream.iterate(CUANTOS - 1, i -> i - 1)
                .limit(CUANTOS)
                .mapToObj(i -> begin(primero().plusMonths(i)))
                .toList();
    }

    /** When a month begins in Madrid, in UTC. */
    static LocalDateTime begin(YearMonth month) {
        return LocalDateTime.ofInstant(month.atDay(1).atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }
}
