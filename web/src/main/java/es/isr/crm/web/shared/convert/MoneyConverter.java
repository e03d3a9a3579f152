package es.isr.crm.web.shared.convert;

import es.isr.crm.web.shared.Formats;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in euro as people type it: {@code 1.234,56}, {@code 1234,5}, {@code 1234.56}, {@code 29}. One separator
 * followed by one or two digits is the decimal one; anything ambiguous or with more decimals is refused, never rounded.
 */
@FacesConverter("crm.money")
public class MoneyConverter implements Converter<BigDecimal> {

    private static final Pattern COMMA = Pattern.compile("-?(\\d{1,9}|\\d{1,3}(\\.\\d{3}){1,2})(,\\d{1,2})?");
    private static final Pattern POINT = Pattern.compile("-?(\\d{1,9}|\\d{1,3}(,\\d{3}){1,2})\\.\\d{1,2}");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value).orElseThrow(() -> ConversionRefusal.of("error.importe", value));
    }

    static Optional<BigDecimal> parse(String value) {
        String typed = value.replace("€", "").replaceAll("[\\s\\u00a0]", "").replace('−', '-');
        if (COMMA.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')).setScale(2));
        }
        if (POINT.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")).setScale(2));
        }
        return Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : Formats.plainMoney(value);
    }
}
