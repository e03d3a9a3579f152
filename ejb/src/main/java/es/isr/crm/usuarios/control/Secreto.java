package es.isr.crm.usuarios.control;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Random secrets, in the two shapes that are needed: for a cookie, and for a person to type. */
final class Secreto {

    /** Digits and letters that nobody takes for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int TOKEN_BYTES = 32;
    private static final int CODE_LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secreto() {}

    /** 256 random bits, safe in a cookie. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 60 random bits as {@code XXXX-XXXX-XXXX}. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code without what people add or leave out when they type it. */
    static String normaliseCode(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
