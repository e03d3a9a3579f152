package es.isr.crm.web.shared;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;

/** {@link Formats} in the language of the page, as functions of the tag library {@code crm}. */
public final class ViewFormats {

    private ViewFormats() {}

    public static String money(BigDecimal amount) {
        return Formats.money(amount, idioma());
    }

    public static String number(Number number) {
        return Formats.number(number, idioma());
    }

    /** A number with the decimals that it needs: {@code 21}, {@code 32,9752}. */
    public static String decimal(BigDecimal number) {
        return Formats.decimal(number, idioma());
    }

    /** So many of a hundred: {@code 8,20 %}. */
    public static String percent(BigDecimal number) {
        return Formats.percent(number, idioma());
    }

    public static String date(LocalDate date) {
        return Formats.date(date);
    }

    public static String instant(Temporal moment) {
        return Formats.instant(moment);
    }

    public static String second(Temporal moment) {
        return Formats.second(moment);
    }

    /** A month in short: {@code nov}. */
    public static String month(YearMonth month) {
        return month.getMonth()
                .getDisplayName(TextStyle.SHORT, Idiomas.formats(idioma()))
                .replace(".", "");
    }

    public static String phone(String e164) {
        return Formats.phone(e164);
    }

    /** How long ago a moment is, in the largest whole unit. */
    public static String ago(Temporal moment) {
        if (moment == null) {
            return Formats.NOTHING;
        }
        Duration passed =
                Duration.between(Formats.toInstant(moment), bean(Reloj.class).now());
        return text(passed.isNegative() ? "tiempo.dentro" : "tiempo.hace", span(passed));
    }

    /** A span of time in its largest whole unit: {@code 3 min}. */
    public static String span(Duration duration) {
        Formats.Span span = Formats.span(duration);
        return text(span.key(), span.amount());
    }

    /** A span of time in hours and minutes: {@code 27 h 5 min}. */
    public static String hours(Duration duration) {
        String minutes = text("tiempo.minutos", duration.toMinutesPart());
        return duration.toHours() == 0 ? minutes : text("tiempo.horas", duration.toHours()) + " " + minutes;
    }

    /** How long a job will still take: {@code quedan 3 min}; nothing when that cannot be said. */
    public static String resta(Progreso progreso) {
        Duration left = progreso.remaining(bean(Reloj.class).now());
        return left == null ? "" : text("tiempo.resta", span(left));
    }

    /** Who did something: people by their name; the system, and who had not signed in, in the language of the page. */
    public static String who(String nombre) {
        String key = Formats.keyOfActor(nombre);
        return key == null ? nombre : text(key);
    }

    /** The words of a state. */
    public static String estado(Object estado) {
        return text("estado." + EstadoStyle.key(estado));
    }

    private static String text(String key, Object... params) {
        return bean(Texts.class).text(idioma(), key, params);
    }

    private static Idioma idioma() {
        return bean(PreferenciasView.class).idioma();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
