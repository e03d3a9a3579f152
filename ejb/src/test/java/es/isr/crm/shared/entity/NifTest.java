package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NifTest {

    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    @ParameterizedTest
    @ValueSource(strings = {"12345678Z", "00000000T", "89890001K", "K1234567L", "L1234567L", "M1234567L"})
    void personHasADni(String nif) {
        assertTrue(Nif.isDni(nif));
        assertTrue(Nif.isValid(nif));
        assertFalse(Nif.isNie(nif));
        assertFalse(Nif.isCif(nif));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X1234567L", "Y1234567X", "Z1234567R", "X0000000T"})
    void foreignResidentHasANie(String nif) {
        assertTrue(Nif.isNie(nif));
        assertTrue(Nif.isValid(nif));
        assertFalse(Nif.isDni(nif));
        assertFalse(Nif.isCif(nif));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A58818501", "B12345674", "A28083806", "B08194359", "B85905495", "Q2826000H", "P2807900B"})
    void companyHasACif(String nif) {
        assertTrue(Nif.isCif(nif));
        assertTrue(Nif.isValid(nif));
        assertFalse(Nif.isDni(nif));
        assertFalse(Nif.isNie(nif));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678A",
                "B12345678",
                "X1234567X",
                "B1234567D",
                "Q28260008",
                "1234567Z",
                "123456789Z",
                "I1234567L",
                "W12345678",
                "",
                "12345678",
                "Ñ1234567L",
                "12345678z"
            })
    void oneWrongCharacterIsSeen(String nif) {
        assertFalse(Nif.isValid(nif));
    }

    @Test
    void anyOtherLetterOfADniIsWrong() {
        for (char letter : LETTERS.toCharArray()) {
            assertEquals(letter == 'Z', Nif.isDni("12345678" + letter), "12345678" + letter);
        }
    }

    /** Who chose digit or letter: the law for some kinds, nobody for the others. */
    @ParameterizedTest
    @CsvSource({
        "A, true, false",
        "B, true, false",
        "E, true, false",
        "H, true, false",
        "P, false, true",
        "Q, false, true",
        "S, false, true",
        "W, false, true",
        "C, true, true",
        "G, true, true",
        "J, true, true"
    })
    void controlOfACompanyIsDigitOrLetterByItsKind(String kind, boolean digit, boolean letter) {
        assertEquals(digit, Nif.isCif(kind + "12345674"));
        assertEquals(letter, Nif.isCif(kind + "1234567D"));
    }

    @ParameterizedTest
    @CsvSource({
        "' 12.345.678-z ', 12345678Z",
        "1234567L,         01234567L",
        "1r,               00000001R",
        "x-1234567-l,      X1234567L",
        "b/12345674,       B12345674"
    })
    void isKeptWithoutWhatIsOnlyForReading(String typed, String kept) {
        assertEquals(kept, Nif.normalise(typed));
    }
}
