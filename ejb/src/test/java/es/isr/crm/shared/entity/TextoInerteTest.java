package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextoInerteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+34 600 00 00 00",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1"
            })
    void whatBeginsLikeAFormulaIsMarkedAsText(String text) {
        assertEquals("'" + text, TextoInerte.of(text));
        assertEquals(text, TextoInerte.original("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "José =1", "1-1", "<script>", "#{1+1}", "'ya", "%_", "a@b.es", " "})
    void restStaysAsItIs(String text) {
        assertEquals(text, TextoInerte.of(text));
        assertEquals(text, TextoInerte.original(text));
    }
}
