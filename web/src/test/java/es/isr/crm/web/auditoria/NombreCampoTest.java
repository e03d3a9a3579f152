package es.isr.crm.web.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NombreCampoTest {

    @ParameterizedTest
    @CsvSource({
        "passwordCambiadaAt, Password cambiada",
        "clienteId, Cliente",
        "precioSinIva, Precio sin iva",
        "id, Id",
        "'', ''"
    })
    void attributeIsToldInWords(String campo, String words) {
        assertEquals(words, NombreCampo.of(campo));
    }
}
