package es.isr.crm.shared.entity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Bank accounts by IBAN (ISO 13616), checked by length and modulo 97; a Spanish one by its own control digits too. */
public final class CuentaBancaria {

    private static final int[] WEIGHTS = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};

    private CuentaBancaria() {}

    /**
     * @param typed the IBAN as somebody typed it, with or without spaces
     * @return how it is stored, or nothing when it is no IBAN
     */
    public static Optional<String> normalise(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        try {
            IbanUtil.validate(plain);
            return plain.startsWith("ES") && !spanishControlIsRight(plain) ? Optional.empty() : Optional.of(plain);
        } catch (Iban4jException e) {
            return Optional.empty();
        }
    }

    /**
     * The IBAN of a Spanish account by its older names, which had control digits of their own between them.
     *
     * @param oficina bank and branch, eight digits
     * @param cuenta ten digits
     */
    public static String ofCuentaEspanola(String oficina, String cuenta) {
        String account = oficina + digit("00" + oficina) + digit(cuenta) + cuenta;
        // ISO 13616: the country's letters count as two digits each (E 14, S 28), its check digits as zeros.
        int rest =
                new BigInteger(account + "142800").mod(BigInteger.valueOf(97)).intValue();
        return String.format("ES%02d%s", 98 - rest, account);
    }

    /** All but the last four characters hidden. */
    public static String mask(String iban) {
        return iban == null ? null : "···· " + iban.substring(Math.max(0, iban.length() - 4));
    }

    /** Grouped by four, for reading aloud. */
    public static String format(String iban) {
        return Iban.valueOf(iban).toFormattedString();
    }

    private static boolean spanishControlIsRight(String iban) {
        return iban.charAt(12) == digit("00" + iban.substring(4, 12)) && iban.charAt(13) == digit(iban.substring(14));
    }

    private static char digit(String ten) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (ten.charAt(i) - '0');
        }
        int digit = 11 - sum % 11;
        return (char) ('0' + (digit == 11 ? 0 : digit == 10 ? 1 : digit));
    }
}
