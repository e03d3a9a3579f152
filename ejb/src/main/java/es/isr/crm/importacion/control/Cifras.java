package es.isr.crm.importacion.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates and amounts as Spanish files write them. */
final class Cifras {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final String AMOUNT = "-?(\\d{1,3}(\\.\\d{3})+|\\d{1,8})(,\\d{1,2})?|-?\\d{1,8}\\.\\d{1,2}";
    private static final String DEGREES = "[-+]?\\d{1,3}([.,]\\d{1,15})?";
    private static final int DEGREE_SCALE = 6;

    private Cifras() {}

    /** A day that there is, day first or as ISO 8601 writes it. */
    static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                // Perhaps one of the others.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Euros, {@code 1.234,56} or {@code 1234.56}, with or without their sign; at most two decimals. */
    static Optional<BigDecimal> euros(String text) {
        String plain = text.replace("€", "").strip();
        if (!plain.matches(AMOUNT)) {
            return Optional.empty();
        }
        boolean decimalPoint = plain.matches("-?\\d+\\.\\d{1,2}");
        String number = decimalPoint ? plain : plain.replace(".", "").replace(',', '.');
        return Optional.of(new BigDecimal(number).setScale(2));
    }

    /**
     * Degrees with point or comma, rounded to what the table keeps (11 cm).
     *
     * @param limit the largest there is, to either side
     */
    static Optional<BigDecimal> degrees(String text, int limit) {
        if (!text.matches(DEGREES)) {
            return Optional.empty();
        }
        BigDecimal degrees = new BigDecimal(text.replace(',', '.'));
        return degrees.abs().compareTo(BigDecimal.valueOf(limit)) > 0
                ? Optional.empty()
                : Optional.of(degrees.setScale(DEGREE_SCALE, RoundingMode.HALF_UP));
    }
}
