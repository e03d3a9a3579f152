package es.isr.crm.shared.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers: Spanish ones are kept as their nine digits, foreign ones with {@code +} and country code. */
public final class Telefono {

    private static final String SPAIN = "ES";

    private Telefono() {}

    /**
     * @param typed the number as somebody typed it, with or without spaces and country code
     * @return how it is stored, or nothing when it is no telephone number
     */
    public static Optional<String> normalise(String typed) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(typed, SPAIN);
            if (!util.isValidNumber(number)) {
                return Optional.empty();
            }
            return Optional.of(
                    number.getCountryCode() == 34
                            ? Long.toString(number.getNationalNumber())
                            : util.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
