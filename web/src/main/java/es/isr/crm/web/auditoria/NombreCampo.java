package es.isr.crm.web.auditoria;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an attribute as words, for those that no form has a name for: {@code passwordCambiadaAt}, Password cambiada. */
final class NombreCampo {

    private static final Pattern ENDING = Pattern.compile("(?<=.)(At|Id)$");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private NombreCampo() {}

    static String of(String campo) {
        String words = WORD.matcher(ENDING.matcher(campo).replaceFirst(""))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? campo : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
