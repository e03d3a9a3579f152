package es.isr.crm.web.shared;

import java.util.Locale;

/** The languages that the pages speak; nothing outside this list ever becomes a locale. */
public enum Idioma {
    ES("es", Locale.forLanguageTag("es-ES")),
    EN("en", Locale.forLanguageTag("en-GB"));

    private final String codigo;
    private final Locale formats;

    Idioma(String codigo, Locale formats) {
        this.codigo = codigo;
        this.formats = formats;
    }

    /** The value of the cookie, of {@code users.idioma} and of the page's {@code lang}. */
    public String codigo() {
        return codigo;
    }

    public Locale locale() {
        return Locale.forLanguageTag(codigo);
    }

    /** The locale for dates and numbers: a country is needed, or English would put the month first. */
    public Locale formats() {
        return formats;
    }

    /** The language of that code; Spanish for any other value, however it came here. */
    public static Idioma of(String codigo) {
        return EN.codigo.equals(codigo) ? EN : ES;
    }

    public static Idioma of(Locale locale) {
        return locale == null ? ES : of(locale.getLanguage());
    }
}
