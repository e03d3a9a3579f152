package es.isr.crm.web.shared;

import es.isr.crm.usuarios.entity.Idioma;
import java.util.Locale;

/** What a language means for a page: its code and its locales. Nothing but {@link Idioma} ever becomes a locale. */
public final class Idiomas {

    private static final Locale BRITISH = Locale.forLanguageTag("en-GB");
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    private Idiomas() {}

    /** The language of that code; Spanish for any other value, however it came here. */
    public static Idioma of(String codigo) {
        return codigo(Idioma.EN).equals(codigo) ? Idioma.EN : Idioma.ES;
    }

    /** The value of the cookie and of the page's {@code lang}. */
    public static String codigo(Idioma idioma) {
        return idioma.name().toLowerCase(Locale.ROOT);
    }

    public static Locale locale(Idioma idioma) {
        return Locale.forLanguageTag(codigo(idioma));
    }

    /** The locale for dates and numbers: a country is needed, or English would put the month first. */
    public static Locale formats(Idioma idioma) {
        return idioma == Idioma.EN ? BRITISH : SPANISH;
    }
}
