package es.isr.crm.usuarios.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The e-mail address of a user, in the one spelling in which it is stored, compared and counted.
 *
 * @param value the address in lower case
 */
public record Email(String value) {

    public static final int MAX_LENGTH = 254;

    /** Enough to catch a slip of the pen; whether the mailbox is there only a message can tell. */
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]]{1,64}@(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}");

    /**
     * @param typed the address as somebody typed it
     * @return the address, or nothing when it is none
     */
    public static Optional<Email> parse(String typed) {
        String normal = normalise(typed);
        return normal.length() <= MAX_LENGTH && SHAPE.matcher(normal).matches()
                ? Optional.of(new Email(normal))
                : Optional.empty();
    }

    /** The one spelling of what was typed, be it an address or not. */
    public static String normalise(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
