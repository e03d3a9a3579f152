package es.isr.crm.comercial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the headings of files mean, as people write them. */
class ColumnaLeadTest {

    @ParameterizedTest
    @CsvSource({
        "nombre, NOMBRE",
        "NOMBRE, NOMBRE",
        "Teléfono, TELEFONO",
        "Móvil, TELEFONO",
        "Correo electrónico, EMAIL",
        "e-mail, EMAIL",
        "codigo_postal, CODIGO_POSTAL",
        "Código Postal, CODIGO_POSTAL",
        "C.P., CODIGO_POSTAL",
        "Población, LOCALIDAD",
        "campaña, CAMPANA",
        "Plan de interés, PLAN",
        "color, ",
        "'', ",
    })
    void headingsAreUnderstood(String heading, ColumnaLead meant) {
        assertEquals(Optional.ofNullable(meant), ColumnaLead.find(heading));
    }
}
