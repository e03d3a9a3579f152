package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.ErrorCampo;
import java.text.Normalizer;
import java.util.Optional;

/** What a new password must be: long. Which characters it has is its owner's business (ASVS 6.2.1, 6.2.5, 6.2.9). */
public final class Password {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    private Password() {}

    /** The one spelling of the characters that a keyboard may send in several. */
    public static String normalise(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /**
     * What is wrong with a new password.
     *
     * @param typed the password as typed
     * @param email the address of its owner, which it must not be
     * @return the fault at the field {@code password}, or nothing
     */
    public static Optional<ErrorCampo> check(String typed, String email) {
        String password = normalise(typed);
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return fault("passwordCorta", MIN_LENGTH);
        }
        if (length > MAX_LENGTH) {
            return fault("passwordLarga", MAX_LENGTH);
        }
        boolean guessable = password.codePoints().distinct().count() < 3
                || Email.normalise(password).equals(Email.normalise(email));
        return guessable ? fault("passwordAdivinable") : Optional.empty();
    }

    private static Optional<ErrorCampo> fault(String key, Object... data) {
        return Optional.of(new ErrorCampo("password", key, data));
    }
}
