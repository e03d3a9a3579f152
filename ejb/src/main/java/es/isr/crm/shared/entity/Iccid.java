package es.isr.crm.shared.entity;

/** The serial number of a SIM card (ITU-T E.118): 89 for telecommunications, 19 or 20 digits, the last a check digit. */
public final class Iccid {

    private static final String FORM = "89\\d{17,18}";

    private Iccid() {}

    /** As it is stored: the digits, without the blanks and hyphens that make it readable. */
    public static String normalise(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    /** Whether a normalised one is right in form and check digit (Luhn). */
    public static boolean isValid(String iccid) {
        return iccid.matches(FORM) && isLuhn(iccid);
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
