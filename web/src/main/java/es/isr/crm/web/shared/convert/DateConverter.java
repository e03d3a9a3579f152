package es.isr.crm.web.shared.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A date as people type it: {@code 1/3/2026}, {@code 01-03-2026}, {@code 2026-03-01}. A day that does not exist is refused. */
@FacesConverter("crm.date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return parse(value).orElseThrow(() -> ConversionRefusal.of("error.fecha", value));
    }

    static Optional<LocalDate> parse(String value) {
        String typed = value.strip();
        try {
            return Optional.of(
                    typed.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(typed)
                            : LocalDate.parse(typed.replace('-', '/').replace('.', '/'), TYPED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : SHOWN.format(value);
    }
}
