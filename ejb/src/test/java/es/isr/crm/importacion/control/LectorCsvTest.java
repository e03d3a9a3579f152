package es.isr.crm.importacion.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.importacion.entity.Codificacion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorCsvTest {

    private static final String LONG = "ñ".repeat(255);

    private static LectorCsv open(String text) throws IOException {
        return new LectorCsv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Codificacion.UTF_8, ';');
    }

    @Test
    void valueInQuotesMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        try (LectorCsv lector = open("a;b\r\n\"x;y\";\"Línea 1\nLínea 2 \"\"aquí\"\"\"\r\n1;2")) {
            assertEquals(List.of("a", "b"), lector.cabecera());
            assertEquals(
                    List.of("x;y", "Línea 1\nLínea 2 \"aquí\""), lector.next().valores());
            assertEquals(2, lector.next().numero());
            assertNull(lector.next());
        }
    }

    @Test
    void emptyLinesAreNoRecords() throws IOException {
        try (LectorCsv lector = open("a;b\n\n1;2\n\r\n3;4\n")) {
            assertEquals(2, lector.next(10).size());
        }
    }

    @Test
    void whatLooksLikeAFormulaOrMarkupIsTextLikeAnyOther() throws IOException {
        String cells = "=SUMA(A1:A9);'=cmd|' /C calc'!A0;<script>alert(1)</script>;" + LONG + ";O'Connor";
        try (LectorCsv lector = open("a;b;c;d;e\n" + cells)) {
            assertEquals(
                    List.of("=SUMA(A1:A9)", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", LONG, "O'Connor"),
                    lector.next().valores());
        }
    }

    @Test
    void recordsBeforeACheckpointArePassedOver() throws IOException {
        try (LectorCsv lector = open("a\n1\n2\n3\n")) {
            lector.skip(2);
            assertEquals(3, lector.next().numero());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false, UTF_8", "UTF-8, true, UTF_8_BOM", "ISO-8859-1, false, WINDOWS_1252"})
    void encodingIsFoundOutAndLettersComeThrough(String charset, boolean mark, Codificacion expected)
            throws IOException {
        String text = (mark ? "\uFEFF" : "") + "nombre\nBegoña Muñoz\n" + "José\n".repeat(20_000);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        DetectorCodificacion detector = new DetectorCodificacion();
        for (int from = 0; from < bytes.length; from += 1000) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1000));
            detector.feed(piece, piece.length);
        }
        assertEquals(expected, detector.end());
        try (LectorCsv lector = new LectorCsv(new ByteArrayInputStream(bytes), expected, ';')) {
            assertEquals(List.of("nombre"), lector.cabecera());
            assertEquals(List.of("Begoña Muñoz"), lector.next().valores());
        }
    }

    @Test
    void whatHasAZeroByteIsNoText() {
        DetectorCodificacion detector = new DetectorCodificacion();
        detector.feed(new byte[] {'P', 'K', 3, 4, 0}, 5);
        assertTrue(detector.isBinary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"a;b;c#;", "a,b;\"x,y,z\";c#;", "a,b,c#,", "a|b#|", "solo#;"})
    void separatorIsWhatIsThereMostOutsideQuotes(String line, char expected) {
        assertEquals(expected, LectorCsv.separador(line));
    }
}
