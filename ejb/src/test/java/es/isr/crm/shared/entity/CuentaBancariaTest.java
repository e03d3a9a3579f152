package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuentaBancariaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ES9121000418450200051332",
                "ES6000491500051234567892",
                "ES7921000813610123456789",
                "ES1000492352082414205416",
                "ES9420805801101234567891",
                "DE89370400440532013000",
                "PT50000201231234567890154"
            })
    void isTakenWhenItsDigitsFit(String iban) {
        assertEquals(Optional.of(iban), CuentaBancaria.normalise(iban));
    }

    @ParameterizedTest
    @CsvSource({"es91 2100 0418 4502 0005 1332", "ES91-2100-0418-4502-0005-1332", "'  ES9121000418450200051332 '"})
    void isKeptWithoutWhatIsOnlyForReading(String typed) {
        assertEquals(Optional.of("ES9121000418450200051332"), CuentaBancaria.normalise(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "ES9121000418450200051333, a digit of the account",
        "ES9021000418450200051332, a digit of the check",
        "ES912100041845020005133,  one digit short",
        "ES91210004184502000513322, one digit too many",
        "XX9121000418450200051332, no such country",
        "21000418450200051332,     no country",
        "ES2621000418440200051332, the control of the bank although modulo 97 fits",
        "'',                       nothing"
    })
    void isRefusedForOneWrongCharacter(String typed, String why) {
        assertEquals(Optional.empty(), CuentaBancaria.normalise(typed), why);
    }

    @Test
    void onlyTheLastFourAreShown() {
        assertEquals("···· 1332", CuentaBancaria.mask("ES9121000418450200051332"));
        assertNull(CuentaBancaria.mask(null));
    }

    @Test
    void isReadAloudInGroupsOfFour() {
        assertEquals("ES91 2100 0418 4502 0005 1332", CuentaBancaria.format("ES9121000418450200051332"));
    }
}
