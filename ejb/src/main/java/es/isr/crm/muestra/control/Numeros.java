package es.isr.crm.muestra.control;

import java.math.BigInteger;

/** Numbers that are right in their check digits, and another for each index. */
final class Numeros {

    private static final String LETRAS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final int[] PESOS = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};

    private Numeros() {}

    /** Another eight digits for each index up to ninety million: one step through all of them, far from its neighbour's. */
    private static long spread(long index) {
        return 10_000_000L + (index * 48_271L + 1_234_567L) % 89_999_999L;
    }

    /** Another seven digits for each index up to ten million: the modulus is a prime. */
    private static long seven(long index) {
        return (index * 48_271L + 1_234_567L) % 9_999_991L;
    }

    static String dni(long index) {
        long number = spread(index);
        return number + letter(number);
    }

    static String nie(long index) {
        long number = seven(index);
        int first = (int) (index % 3);
        return "XYZ".charAt(first) + "%07d".formatted(number) + letter(first * 10_000_000L + number);
    }

    private static String letter(long number) {
        return String.valueOf(LETRAS.charAt((int) (number % LETRAS.length())));
    }

    /** The number of a limited company. */
    static String cif(long index) {
        String digits = "%07d".formatted(seven(index));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return "B" + digits + (10 - sum % 10) % 10;
    }

    static String movil(long index) {
        return "6" + spread(index);
    }

    static String fijo(long index) {
        return "96%07d".formatted(seven(index));
    }

    static String iccid(long index) {
        return "8934" + "%03d".formatted(index % 97) + spread(index) + "%04d".formatted(index % 9973);
    }

    /** Serial of an ONT: vendor and eight hexadecimal digits. */
    static String serie(String vendor, long index) {
        return vendor + "%08X".formatted(index * 2_654_435_761L + 104_729L & 0xFFFFFFFFL);
    }

    static String mac(long index) {
        String hex = "%010X".formatted(index * 2_654_435_761L & 0xFFFFFFFFFFL);
        return "AC:" + hex.replaceAll("(..)(?!$)", "$1:");
    }

    /** An account of a Spanish bank. */
    static String iban(long index) {
        String bank = "21000418";
        String account = "00" + spread(index);
        String rest = bank + digit("00" + bank) + digit(account) + account;
        int mod = new BigInteger(rest + "142800").mod(BigInteger.valueOf(97)).intValue();
        return "ES%02d%s".formatted(98 - mod, rest);
    }

    private static int digit(String ten) {
        int sum = 0;
        for (int i = 0; i < PESOS.length; i++) {
            sum += (ten.charAt(i) - '0') * PESOS[i];
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? 0 : rest == 10 ? 1 : rest;
    }
}
