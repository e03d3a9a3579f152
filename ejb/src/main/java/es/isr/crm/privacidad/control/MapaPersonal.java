package es.isr.crm.privacidad.control;

import es.isr.crm.privacidad.entity.TablaPersonal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where there are personal data: {@code datos_personales.csv}. */
public final class MapaPersonal {

    private static final String FILE = "/es/isr/crm/privacidad/datos_personales.csv";

    private static final List<TablaPersonal> TABLAS = read();

    private MapaPersonal() {}

    /** In the order in which they are forgotten: what refers to another goes before it. */
    public static List<TablaPersonal> tablas() {
        return TABLAS;
    }

    private static List<TablaPersonal> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MapaPersonal.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(TablaPersonal::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
