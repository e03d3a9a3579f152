package es.isr.crm.web.shared.convert;

import es.isr.crm.web.shared.Formats;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number: nine Spanish digits with or without spaces, dots and prefix, or any other in the form
 * {@code +prefix number}. Kept as {@code +34638552728}, shown as {@code 638 55 27 28}. Whether the number exists is the
 * boundary's question.
 */
@FacesConverter("crm.phone")
public class PhoneConverter implements Converter<String> {

    private static final String SPAIN = "+34";
    private static final Pattern SPANISH = Pattern.compile("(?:\\+34|0034)?([6-9]\\d{8})");
    private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)([1-9]\\d{6,14})");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value).orElseThrow(() -> ConversionRefusal.of("error.telefono", value));
    }

    static Optional<String> parse(String value) {
        String digits = value.replaceAll("[\\s.\\-()/\\u00a0]", "");
        var spanish = SPANISH.matcher(digits);
        if (spanish.matches()) {
            return Optional.of(SPAIN + spanish.group(1));
        }
        var foreign = FOREIGN.matcher(digits);
        if (foreign.matches() && !foreign.group(1).startsWith("34")) {
            return Optional.of("+" + foreign.group(1));
        }
        return Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : Formats.phone(value);
    }
}
