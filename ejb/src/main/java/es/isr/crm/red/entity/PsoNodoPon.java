package es.isr.crm.red.entity;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A PON port as PSO lists it.
 *
 * @param pon {@code slot/card/port}
 * @param ontsActivas how many ONTs it serves, or null when PSO does not tell
 */
public record PsoNodoPon(String pon, Integer ontsActivas) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 10;

    /** By number, part by part: {@code 0/4/3} before {@code 0/4/14}. */
    public static final Comparator<PsoNodoPon> EN_ORDEN =
            Comparator.comparing(PsoNodoPon::padded).thenComparing(PsoNodoPon::pon);

    private String padded() {
        return NUMBER.matcher(pon)
                .replaceAll(part -> "0".repeat(Math.max(0, DIGITS - part.group().length())) + part.group());
    }
}
