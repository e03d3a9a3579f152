package es.isr.crm.web.shared.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Degrees with up to six decimals, typed with comma or point. */
@FacesConverter("crm.coordinate")
public class CoordinateConverter implements Converter<BigDecimal> {

    private static final int DECIMALS = 6;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String plain = value.strip().replace(',', '.');
        if (!plain.matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
            throw ConversionRefusal.of("error.coordenada", value);
        }
        return new BigDecimal(plain).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }
}
