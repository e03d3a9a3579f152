package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a payment is taken back. The codes are those with which a bank returns a direct debit (ISO 20022, external reason
 * codes, as the SEPA rulebook uses them).
 */
public enum MotivoReversion {
    /** It was noted by mistake: the money never came, or it was somebody else's. */
    ERROR,
    /** Not enough money. */
    AM04,
    /** The customer wants it back: eight weeks, no reason needed (Real Decreto-ley 19/2018, art. 48.2). */
    MD06,
    /** The customer never authorised it: thirteen months (art. 43). */
    MD01,
    MD02,
    MD07,
    MS02,
    MS03,
    AC01,
    AC04,
    AC06,
    AC13,
    AG01,
    AG02,
    AM05,
    BE05,
    FF01,
    RC01,
    RR01,
    SL01,
    /** A cheque, a card or something else that was not honoured. */
    OTRO;

    private static final Pattern CODE = Pattern.compile("\\b(A[CGM]\\d\\d|BE05|FF01|M[DS]\\d\\d|R[CR]01|SL01)\\b");

    /** Whether the money had come and was taken away by the bank; only then it may have cost something. */
    public boolean isDelBanco() {
        return this != ERROR;
    }

    /** The reasons that a payment can have that came by that means: a bank returns direct debits alone with its codes. */
    public static List<MotivoReversion> de(MedioPago medio) {
        return medio == MedioPago.DOMICILIACION ? List.of(values()) : List.of(ERROR, OTRO);
    }

    /** The reasons that a bank has. */
    public static List<MotivoReversion> delBanco() {
        return Arrays.stream(values()).filter(MotivoReversion::isDelBanco).toList();
    }

    /** The code that a text of the bank names. */
    public static Optional<MotivoReversion> in(String text) {
        Matcher codes = CODE.matcher(text);
        while (codes.find()) {
            String code = codes.group();
            Optional<MotivoReversion> known = Arrays.stream(values())
                    .filter(each -> each.name().equals(code))
                    .findFirst();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoReversion>
            implements AttributeConverter<MotivoReversion, String> {
        public Jpa() {
            super(MotivoReversion.class);
        }
    }
}
