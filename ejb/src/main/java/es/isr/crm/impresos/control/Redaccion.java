package es.isr.crm.impresos.control;

import es.isr.crm.shared.control.Reloj;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * How a printed page says things to its reader: words, amounts and dates in one language. Templates know it as
 * {@code t}: {@code ${t.titulo}}, {@code ${t.frase('plazo', dias)}}, {@code ${t.dinero(precio)}}. No key may be called as
 * one of the methods.
 */
public final class Redaccion {

    private static final String WORDS = "es.isr.crm.impresos.";

    /** Groups from four digits on, with the same point and comma as Spanish. */
    private static final Locale GROUPING_SPANISH = Locale.GERMANY;

    private final Locale idioma;
    private final ResourceBundle own;
    private final ResourceBundle common;

    /**
     * @param plantilla whose words
     * @param idioma in which language
     * @throws MissingResourceException when it has none in that language
     */
    Redaccion(String plantilla, Locale idioma) {
        this(idioma, WORDS + plantilla);
    }

    private Redaccion(Locale idioma, String words) {
        // The exact language or nothing: a page half in the server's own language helps nobody.
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.idioma = "en".equals(idioma.getLanguage()) ? Locale.UK : new Locale("es", "ES");
        this.own = ResourceBundle.getBundle(words, idioma, Redaccion.class.getClassLoader(), exact);
        this.common = ResourceBundle.getBundle(WORDS + "comun", idioma, Redaccion.class.getClassLoader(), exact);
    }

    /**
     * For what is written elsewhere than on a printed page.
     *
     * @param words base name of the words
     * @throws MissingResourceException when there are none in that language
     */
    public static Redaccion of(String words, Locale idioma) {
        return new Redaccion(idioma, words);
    }

    /** The words of a key. */
    public String get(String key) {
        return own.containsKey(key) ? own.getString(key) : common.getString(key);
    }

    /** The words of a key with values in their places, which are numbered from {0}; an apostrophe is written twice. */
    public String frase(String key, Object... values) {
        return new MessageFormat(get(key), idioma).format(values);
    }

    /** {@code 1.234,56 €}, rounded to the cent. */
    public String dinero(BigDecimal euros) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(euros) + "\u00a0€";
    }

    /** A number with as many decimals as it has. */
    public String numero(Number number) {
        return NumberFormat.getNumberInstance(numbers()).format(number);
    }

    /** A number with so many decimals at least and at most. */
    public String decimal(BigDecimal number, int min, int max) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers());
        format.setMinimumFractionDigits(min);
        format.setMaximumFractionDigits(max);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** {@code 638 55 27 28}; a foreign number as it is kept. */
    public String marcado(String number) {
        return number.matches("\\d{9}")
                ? number.replaceFirst("(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4")
                : number;
    }

    /** {@code 22/11/2026}. */
    public String dia(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
    }

    /** {@code 22 de noviembre de 2026}. */
    public String diaLargo(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("fecha.larga"), idioma).format(day);
    }

    /** {@code noviembre de 2026}. */
    public String mes(YearMonth month) {
        return DateTimeFormatter.ofPattern(get("fecha.mes"), idioma).format(month);
    }

    /** {@code 22/11/2026 18:05}, at the operator's clock. */
    public String momento(Instant instant) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(ZonedDateTime.ofInstant(instant, Reloj.MADRID));
    }

    /** {@code es} or {@code en}, as the page declares it. */
    public String getIdioma() {
        return idioma.toLanguageTag();
    }

    private Locale numbers() {
        return "es".equals(idioma.getLanguage()) ? GROUPING_SPANISH : idioma;
    }
}
