package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentificadorAcreedorTest {

    @ParameterizedTest
    @CsvSource({
        "X1234567L, ZZZ, ES59ZZZX1234567L",
        "52840790N, ZZZ, ES04ZZZ52840790N",
        "B12345674, 000, ES11000B12345674",
        "B12345674, 001, ES11001B12345674",
        "A58818501, 000, ES30000A58818501"
    })
    void checkDigitsComeFromTheTaxNumberAndNotFromTheSuffix(String nif, String sufijo, String identificador) {
        assertEquals(identificador, IdentificadorAcreedor.of(nif, sufijo));
    }
}
