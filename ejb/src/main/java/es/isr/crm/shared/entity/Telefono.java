package es.isr.crm.shared.entity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * Telephone numbers: Spanish ones are kept as their nine digits, foreign ones with {@code +} and country code.
 *
 * <p>A Spanish number is nine digits that begin with 6 to 9 (Plan nacional de numeración telefónica, Real Decreto
 * 2296/2004, anexo). Whether its block is assigned is not asked: blocks are assigned all the time.
 */
public final class Telefono {

    private static final String SPAIN = "ES";
    private static final int SPAIN_CODE = 34;
    private static final String SPANISH_NUMBER = "[6-9]\\d{8}";

    private Telefono() {}

    /**
     * @param typed the number as somebody typed it, with or without spaces and country code
     * @return how it is stored, or nothing when it is no telephone number
     */
    public static Optional<String> normalise(String typed) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(typed, SPAIN);
            if (number.getCountryCode() == SPAIN_CODE) {
                return Optional.of(Long.toString(number.getNationalNumber())).filter(it -> it.matches(SPANISH_NUMBER));
            }
            return util.isValidNumber(number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
