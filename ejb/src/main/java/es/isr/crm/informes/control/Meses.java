package es.isr.crm.informes.control;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Months as the database counts them: {@code EXTRACT(YEAR_MONTH FROM …)} gives {@code 202611}. */
final class Meses {

    private static final int HUNDRED = 100;

    private Meses() {}

    static int number(YearMonth mes) {
        return mes.getYear() * HUNDRED + mes.getMonthValue();
    }

    /** {@code 2026-11} of {@code 202611}. */
    static String clave(int number) {
        return YearMonth.of(number / HUNDRED, number % HUNDRED).toString();
    }

    /** A line for each month, also for one in which there was nothing. */
    static <R> List<R> todos(List<YearMonth> meses, Map<String, R> known, Function<String, R> nothing) {
        return meses.stream()
                .map(YearMonth::toString)
                .map(mes -> known.containsKey(mes) ? known.get(mes) : nothing.apply(mes))
                .toList();
    }
}
