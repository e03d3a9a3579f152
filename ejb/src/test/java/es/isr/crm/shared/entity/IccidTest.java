package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IccidTest {

    /** The check digits were worked out by hand: double every second digit from the right, sum the digits, up to ten. */
    @ParameterizedTest
    @CsvSource({
        // typed,                      stored,               right
        "8934071100000000004,          8934071100000000004,  true",
        "8934 0711-0000 0000 004,      8934071100000000004,  true",
        "89340711000000000012,         89340711000000000012, true",
        "89340711000000000018,         89340711000000000018, false",
        "8934071100000000005,          8934071100000000005,  false",
        "8934071100000000040,          8934071100000000040,  false",
        "893407110000000004,           893407110000000004,   false",
        "7934071100000000005,          7934071100000000005,  false",
        "8934071A00000000004,          8934071A00000000004,  false"
    })
    void onlyOnesInFormWithTheirCheckDigitAreTaken(String typed, String stored, boolean right) {
        assertEquals(stored, Iccid.normalise(typed));
        assertEquals(right, Iccid.isValid(stored));
    }
}
