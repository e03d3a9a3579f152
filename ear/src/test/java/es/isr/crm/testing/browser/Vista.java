package es.isr.crm.testing.browser;

import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Tema;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How somebody looks at the pages.
 *
 * @param ancho width of the window, in CSS pixels
 * @param idioma language of the user
 * @param tema light or dark
 */
public record Vista(int ancho, Idioma idioma, Tema tema) {

    /** A desk: wide, Spanish, light. */
    public static final Vista ESCRITORIO = new Vista(1440, Idioma.ES, Tema.CLARO);

    /** A technician's telephone in the evening, of one who prefers English. */
    public static final Vista TELEFONO = new Vista(360, Idioma.EN, Tema.OSCURO);

    /** Every width, language and theme. */
    public static Stream<Vista> todas() {
        return Stream.of(360, 1440)
                .flatMap(ancho -> Arrays.stream(Idioma.values())
                        .flatMap(idioma -> Arrays.stream(Tema.values()).map(tema -> new Vista(ancho, idioma, tema))));
    }

    /** For names of files. */
    @Override
    public String toString() {
        return (ancho + "-" + idioma + "-" + tema).toLowerCase(java.util.Locale.ROOT);
    }
}
