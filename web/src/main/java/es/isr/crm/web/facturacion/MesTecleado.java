package es.isr.crm.web.facturacion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as people type it. */
final class MesTecleado {

    private static final Pattern SPANISH = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    private MesTecleado() {}

    /** {@code 12/2026} as {@code 2026-12}; anything else as it is, to be refused where months are known. */
    static String of(String typed) {
        if (typed == null) {
            return null;
        }
        Matcher month = SPANISH.matcher(typed.strip());
        return month.matches()
                ? month.group(2) + "-" + (month.group(1).length() == 1 ? "0" : "") + month.group(1)
                : typed.strip();
    }
}
