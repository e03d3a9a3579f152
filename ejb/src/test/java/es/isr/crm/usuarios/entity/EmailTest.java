package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @CsvSource({
        "ana@isr.es, ana@isr.es",
        "' Ana.Peña@ISR-Comunicaciones.es ', ana.peña@isr-comunicaciones.es",
        "o'neill+crm@sub.dominio.com, o'neill+crm@sub.dominio.com",
        "admin@demo.isr, admin@demo.isr"
    })
    void addressHasOneSpelling(String typed, String stored) {
        assertEquals(stored, Email.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@isr.es",
                "ana@isr",
                "ana@isr.",
                "ana@@isr.es",
                "ana maria@isr.es",
                "ana@isr .es",
                "<ana@isr.es>",
                "ana@isr.es, eva@isr.es"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertTrue(Email.parse(typed).isEmpty());
    }

    @Test
    void addressLongerThanItsColumnIsRefused() {
        assertTrue(Email.parse("a@" + "b".repeat(250) + ".es").isEmpty());
        assertTrue(Email.parse(null).isEmpty());
    }

    @Test
    void accentTypedInTwoKeystrokesIsTheSameLetter() {
        assertEquals(Email.normalise("jos\u00e9@isr.es"), Email.normalise("jose\u0301@isr.es"));
    }
}
