package es.isr.crm.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.panel.entity.Aviso;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail about an alarm is written when it goes out: a word that is missing then would keep it back for good. */
class ContenidoAlarmaTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void eachAlarmThatGoesOutHasItsWordsAndNoOtherHas(String language) {
        Set<String> wanted = Arrays.stream(Aviso.Tipo.values())
                .filter(Aviso.Tipo::isPorCorreo)
                .flatMap(tipo -> Stream.of("titulo." + tipo, "texto." + tipo))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found =
                ResourceBundle.getBundle("es.isr.crm.panel.alarma", Locale.forLanguageTag(language)).keySet().stream()
                        .filter(key -> key.contains("."))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(wanted, found);
    }
}
