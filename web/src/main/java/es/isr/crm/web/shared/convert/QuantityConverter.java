package es.isr.crm.web.shared.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many there are of something, typed with comma or point and at most four decimals: {@code 2}, {@code 1,5}. */
@FacesConverter("crm.quantity")
public class QuantityConverter implements Converter<BigDecimal> {

    private static final Pattern TYPED = Pattern.compile("-?\\d{1,6}([.,]\\d{1,4})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value).orElseThrow(() -> ConversionRefusal.of("error.cantidad", value));
    }

    static Optional<BigDecimal> parse(String value) {
        String typed = value.strip();
        return TYPED.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(',', '.'))) : Optional.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
