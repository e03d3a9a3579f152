package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PalabrasBuscadasTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "No tiene conexión por las tardes, conexión tarde",
        "wifi lento en el salón, wifi lento salón",
        "Cortes de TV; cortes!, corte",
        "ONT en rojo (LOS), ont rojo",
        "router ZTE-F660, router zte f660",
        "gas, gas",
        "100% %_, 100",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once, tres cuatro cinco seis siete ocho nueve diez"
    })
    void wordsThatSayNothingAreLeftOut(String typed, String words) {
        assertEquals(List.of(words.split(" ")), PalabrasBuscadas.of(typed));
    }

    @Test
    void nothingIsFoundByNothing() {
        assertEquals(List.of(), PalabrasBuscadas.of(null));
        assertEquals(List.of(), PalabrasBuscadas.of(" a la de "));
    }
}
