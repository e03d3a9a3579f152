package es.isr.crm.auditoria.control;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of an operation, as they go into the history: the operator's language, whoever was signed in. */
public final class Palabras {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("es.isr.crm.auditoria.operaciones", Locale.ROOT);

    private Palabras() {}

    /**
     * @param accion key of the operation
     * @throws java.util.MissingResourceException when the operation has no words: each must have some
     */
    public static String of(String accion) {
        return TEXTS.getString(accion);
    }
}
