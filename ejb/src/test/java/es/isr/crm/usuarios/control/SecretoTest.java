package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretoTest {

    @Test
    void tokenHas256BitsAndFitsACookie() {
        assertTrue(Secreto.token().matches("[A-Za-z0-9_-]{43}"));
        assertNotEquals(Secreto.token(), Secreto.token());
    }

    @Test
    void codeIsThreeGroupsWithoutLookAlikes() {
        for (int i = 0; i < 200; i++) {
            assertTrue(Secreto.code().matches("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}"));
        }
        assertNotEquals(Secreto.code(), Secreto.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-2345-WXYZ", "abcd-2345-wxyz", " ABCD 2345 WXYZ ", "abcd2345wxyz"})
    void codeMayBeTypedAsPeopleType(String typed) {
        assertEquals("ABCD2345WXYZ", Secreto.normaliseCode(typed));
    }
}
