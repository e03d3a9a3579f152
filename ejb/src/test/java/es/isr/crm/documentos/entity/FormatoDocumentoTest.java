package es.isr.crm.documentos.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatoDocumentoTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a25e2e3, PDF",
        "ffd8ffe000104a4649460001, JPEG",
        "ffd8ffdb, JPEG",
        "89504e470d0a1a0a0000000d, PNG",
        "52494646a4b1000057454250, WEBP",
        "000000186674797068656963, HEIC",
        "00000018667479706d696631, HEIC"
    })
    void isToldByTheFirstBytes(String head, FormatoDocumento formato) {
        assertEquals(
                Optional.of(formato), FormatoDocumento.detect(HexFormat.of().parseHex(head)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "<svg xmlns=",
                "MZ\u0090\u0000\u0003",
                "PK\u0003\u0004",
                " %PDF-1.7",
                "GIF89a______",
                "RIFF____WAVE",
                "\u0000\u0000\u0000\u0018ftypisom",
                "%PDF",
                ""
            })
    void nothingElseIsKept(String content) {
        assertEquals(Optional.empty(), FormatoDocumento.detect(content.getBytes(StandardCharsets.ISO_8859_1)), content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DNI José Núñez.pdf|DNI José Núñez.pdf",
                "C:\\Users\\ana\\contrato.PDF|contrato.pdf",
                "../../etc/passwd|passwd.pdf",
                "factura.pdf.exe|factura.pdf.pdf",
                "a\"b;c<script>.pdf|abcscript.pdf",
                "....|contrato.pdf",
                "-rf *|rf.pdf"
            })
    void nameIsHarmlessAndEndsAsTheContentSays(String given, String name) {
        assertEquals(name, NombreFichero.inert(given, "contrato", FormatoDocumento.PDF));
    }

    @Test
    void nameWithoutAnyLetterLeftIsGivenOne() {
        assertEquals("foto.jpg", NombreFichero.inert("\u202e\u0000\r\n.jpeg", "foto", FormatoDocumento.JPEG));
        assertEquals("foto.jpg", NombreFichero.inert(null, "foto", FormatoDocumento.JPEG));
        assertEquals(
                104,
                NombreFichero.inert("ñ".repeat(300), "foto", FormatoDocumento.JPEG)
                        .length());
    }
}
