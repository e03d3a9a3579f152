package es.isr.crm.shared.entity;

import java.math.BigInteger;

/**
 * The identifier of who collects by SEPA direct debit, in Spain: {@code ES}, two check digits, the suffix agreed with the
 * bank, the tax number.
 *
 * <p>The check digits are ISO 7064 MOD 97-10 over the tax number and the country, without the suffix: one creditor with
 * several suffixes has the same ones (European Payments Council, EPC262-08).
 */
public final class IdentificadorAcreedor {

    private static final String COUNTRY = "ES";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int BASE = 98;

    private IdentificadorAcreedor() {}

    /**
     * @param nif valid tax number, normalised
     * @param sufijo three capital letters or digits
     */
    public static String of(String nif, String sufijo) {
        StringBuilder digits = new StringBuilder();
        (nif + COUNTRY + "00").chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        int check = BASE - new BigInteger(digits.toString()).mod(MODULUS).intValue();
        return "%s%02d%s%s".formatted(COUNTRY, check, sufijo, nif);
    }
}
