package es.isr.crm.web.shared;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.Idioma;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/**
 * How amounts, dates and telephone numbers look on a page: {@code 1.234,56 €}, {@code 22/11/2026 16:05},
 * {@code 638 55 27 28}. Instants are shown in Madrid's time, wherever the server is.
 */
public final class Formats {

    /** German groups from four digits on, with the same point and comma. */
    private static final Locale GROUPING_SPANISH = Locale.GERMANY;

    static final String NOTHING = "—";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private Formats() {}

    /** The key of the words for who did something but is nobody with a name of their own; null for people. */
    static String keyOfActor(String nombre) {
        if (Actor.SISTEMA.equals(nombre)) {
            return "actor.sistema";
        }
        return Actor.ANONIMO.equals(nombre) ? "actor.anonimo" : null;
    }

    /** An amount in euro, with the thousands point that Spanish number formats leave out of four digits. */
    public static String money(BigDecimal amount, Idioma idioma) {
        if (amount == null) {
            return NOTHING;
        }
        String number = decimal(amount.setScale(2, RoundingMode.HALF_UP), idioma, 2);
        return idioma == Idioma.EN ? number.replaceFirst("^(-?)", "$1€") : number + " €";
    }

    /** A count, with thousands separated. */
    public static String number(Number number, Idioma idioma) {
        return number == null ? NOTHING : decimal(new BigDecimal(number.toString()), idioma, 0);
    }

    /** A number with the decimals that it needs, four at most: a rate, a quantity, a price before tax. */
    public static String decimal(BigDecimal number, Idioma idioma) {
        return number == null
                ? NOTHING
                : decimal(
                        number,
                        idioma,
                        Math.min(4, Math.max(0, number.stripTrailingZeros().scale())));
    }

    /** So many of a hundred, with two decimals, so that they stand below each other: {@code 8,20 %}. */
    public static String percent(BigDecimal number, Idioma idioma) {
        return number == null ? NOTHING : decimal(number, idioma, 2) + " %";
    }

    /** An amount as it is typed, without the euro sign: {@code 1234,56}. */
    public static String plainMoney(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    public static String date(LocalDate date) {
        return date == null ? NOTHING : DATE.format(date);
    }

    /** A moment in Madrid's time; a date-time without a zone is UTC, as the tables keep it. */
    public static String instant(Temporal moment) {
        return moment == null ? NOTHING : INSTANT.format(toInstant(moment).atZone(Reloj.MADRID));
    }

    /** A moment with its second, for records of a machine. */
    public static String second(Temporal moment) {
        return moment == null ? NOTHING : SECOND.format(toInstant(moment).atZone(Reloj.MADRID));
    }

    /** The moment as an Instant, for {@code datetime} attributes and for reckoning. */
    public static Instant toInstant(Temporal moment) {
        if (moment instanceof LocalDateTime utc) {
            return utc.toInstant(ZoneOffset.UTC);
        }
        return moment instanceof OffsetDateTime offset ? offset.toInstant() : Instant.from(moment);
    }

    /** A Spanish number in groups; any other number with its prefix apart, as it was stored. */
    public static String phone(String e164) {
        if (e164 == null) {
            return NOTHING;
        }
        String national = e164.startsWith("+34") ? e164.substring(3) : e164;
        if (!national.matches("\\d{9}")) {
            return e164;
        }
        return national.replaceFirst("(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4");
    }

    /** The largest whole unit of a time span with its text key: {@code tiempo.minutos} and 3. */
    static Span span(Duration duration) {
        Duration abs = duration.abs();
        if (abs.toSeconds() < 60) {
            return new Span("tiempo.segundos", abs.toSeconds());
        }
        if (abs.toMinutes() < 60) {
            return new Span("tiempo.minutos", abs.toMinutes());
        }
        return abs.toHours() < 24 ? new Span("tiempo.horas", abs.toHours()) : new Span("tiempo.dias", abs.toDays());
    }

    private static String decimal(BigDecimal number, Idioma idioma, int decimals) {
        NumberFormat format =
                NumberFormat.getNumberInstance(idioma == Idioma.ES ? GROUPING_SPANISH : Idiomas.formats(idioma));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    record Span(String key, long amount) {}
}
