package es.isr.crm.clientes.entity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * References of SEPA direct debit mandates. A mandate is known to the banks by the creditor and this reference, whatever
 * account it is for, so that no two of ours may have the same (EPC016-06, Core SDD Rulebook, attribute AT-01).
 */
public final class MandatoSepa {

    /** The character set that every bank passes on, without blanks (EPC217-08): at most 35 of them. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9+?/:().,'-]{1,35}");

    private MandatoSepa() {}

    /** As it is kept: the banks do not tell capitals from others, and leave blanks out. */
    public static String normalise(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether banks pass it on: known characters, no slash at either end nor two together. */
    public static boolean isReferencia(String referencia) {
        return REFERENCE.matcher(referencia).matches()
                && !referencia.startsWith("/")
                && !referencia.endsWith("/")
                && !referencia.contains("//");
    }

    /**
     * A reference that no other customer has: a new mandate of the same customer, signed another day, gets another.
     *
     * @param clienteId who signs it
     * @param hoy the day it is prepared
     */
    public static String nuevaReferencia(Long clienteId, LocalDate hoy) {
        return "ISR-" + clienteId + "-" + hoy.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
