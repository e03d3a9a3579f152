package es.isr.crm.informes.entity;

import java.util.List;
import java.util.Locale;

/**
 * A report as it is printed: all in words of its reader.
 *
 * @param titulo its name
 * @param ambito what it is about: days, kind of service, town
 * @param columnas headings; the first one is of the names of the lines, the others of figures
 * @param filas the lines, a text for each column
 * @param total the line of all together
 * @param nota what its words mean
 * @param idioma language of who reads it: {@code es} or {@code en}
 */
public record HojaInforme(
        String titulo,
        List<String> ambito,
        List<String> columnas,
        List<List<String>> filas,
        List<String> total,
        String nota,
        Locale idioma) {

    private static final int NARROW = 6;

    /** Whether it has more columns than there is room for on an upright page. */
    public boolean isApaisada() {
        return columnas.size() > NARROW;
    }
}
