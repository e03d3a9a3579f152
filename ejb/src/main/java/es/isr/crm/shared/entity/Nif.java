package es.isr.crm.shared.entity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Spanish tax number in its three shapes, with its check character.
 *
 * <p>Persons: Real Decreto 1065/2007, arts. 19 and 20 (DNI, NIE and the K, L, M numbers of those without); entities:
 * Orden EHA/451/2008.
 */
public final class Nif {

    private static final String PERSON_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String ENTITY_LETTERS = "JABCDEFGHI";
    private static final Pattern DNI = Pattern.compile("(\\d{8})([A-Z])");
    private static final Pattern SHORT_DNI = Pattern.compile("\\d{1,7}[A-Z]");
    private static final Pattern NIE = Pattern.compile("([XYZ])(\\d{7})([A-Z])");
    private static final Pattern SPECIAL = Pattern.compile("[KLM](\\d{7})([A-Z])");
    private static final Pattern ENTITY = Pattern.compile("([ABCDEFGHJNPQRSUVW])(\\d{7})([0-9A-J])");

    private Nif() {}

    /** Upper case, without spaces, dots, hyphens or slashes, and a DNI with its leading zeros. */
    public static String normalise(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
        return SHORT_DNI.matcher(plain).matches() ? "0".repeat(9 - plain.length()) + plain : plain;
    }

    /** A DNI, or the number of a Spaniard without one, whose letter is right. */
    public static boolean isDni(String normalised) {
        Matcher dni = DNI.matcher(normalised);
        if (dni.matches()) {
            return letterIs(dni.group(1), dni.group(2));
        }
        Matcher special = SPECIAL.matcher(normalised);
        return special.matches() && letterIs(special.group(1), special.group(2));
    }

    /** The number of a foreign resident whose letter is right. */
    public static boolean isNie(String normalised) {
        Matcher nie = NIE.matcher(normalised);
        return nie.matches() && letterIs("XYZ".indexOf(nie.group(1)) + nie.group(2), nie.group(3));
    }

    /** The number of a company or other entity whose control character is right. */
    public static boolean isCif(String normalised) {
        Matcher entity = ENTITY.matcher(normalised);
        if (!entity.matches()) {
            return false;
        }
        int control = control(entity.group(2));
        char given = entity.group(3).charAt(0);
        boolean digit = given == (char) ('0' + control);
        boolean letter = given == ENTITY_LETTERS.charAt(control);
        char kind = entity.group(1).charAt(0);
        if ("ABEH".indexOf(kind) >= 0) {
            return digit;
        }
        return "NPQRSW".indexOf(kind) >= 0 ? letter : digit || letter;
    }

    /** Any of the three. */
    public static boolean isValid(String normalised) {
        return isDni(normalised) || isNie(normalised) || isCif(normalised);
    }

    private static boolean letterIs(String number, String letter) {
        return PERSON_LETTERS.charAt(Integer.parseInt(number) % 23) == letter.charAt(0);
    }

    private static int control(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (i % 2 == 0) {
                digit *= 2;
                digit = digit / 10 + digit % 10;
            }
            sum += digit;
        }
        return (10 - sum % 10) % 10;
    }
}
