package es.isr.crm.soporte.control;

import es.isr.crm.auditoria.control.Palabras;
import java.text.MessageFormat;
import java.util.Locale;

/** Tells what became of a ticket, in the operator's language. */
final class Relato {

    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    private Relato() {}

    /**
     * @param key key of the words, below {@code soporte.relato}
     * @param data what they name
     */
    static String of(String key, Object... data) {
        return new MessageFormat(Palabras.of("soporte.relato." + key), SPANISH).format(data);
    }

    /** A word of an enumeration. */
    static String of(Enum<?> value) {
        return Palabras.of("soporte." + value.name().toLowerCase(Locale.ROOT));
    }
}
