package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Diferencia;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of the conformity check in one language, for the command line and for the page. */
public final class PalabrasConformidad {

    private static final String BUNDLE = "es.isr.crm.red.conformidad";

    /** A word among the texts, where a difference speaks of kinds of values. */
    private static final String WORD = "@";

    private final ResourceBundle texts;

    private PalabrasConformidad(ResourceBundle texts) {
        this.texts = texts;
    }

    /** In Spanish for every language that has no words of its own. */
    public static PalabrasConformidad in(Locale locale) {
        return new PalabrasConformidad(ResourceBundle.getBundle(
                BUNDLE,
                locale,
                PalabrasConformidad.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /** What differs, in a sentence. */
    public String of(Diferencia diferencia) {
        Object[] words = diferencia.datos().stream().map(this::word).toArray();
        return text("diferencia." + diferencia.clave(), words).strip();
    }

    /** What was looked at: an operation by its own name, the rest in words. */
    public String operacion(Comprobacion comprobacion) {
        String operacion = comprobacion.operacion();
        return texts.containsKey(operacion) ? texts.getString(operacion) : operacion;
    }

    /** All that there is to say about it, sentence by sentence. */
    public List<String> of(Comprobacion comprobacion) {
        return comprobacion.diferencias().stream().map(this::of).toList();
    }

    String text(String key, Object... data) {
        return MessageFormat.format(texts.getString(key), data);
    }

    private String word(String datum) {
        return datum.startsWith(WORD) && texts.containsKey("palabra." + datum.substring(1))
                ? texts.getString("palabra." + datum.substring(1))
                : datum;
    }
}
