package es.isr.crm.clientes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References of direct debit mandates. */
class MandatoSepaTest {

    @ParameterizedTest
    @CsvSource({
        "isr-1020-20261122, true",
        "A, true",
        "MANDATO 2026/17, true",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789, true",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890, false",
        "/A, false",
        "A/, false",
        "A//B, false",
        "MANDATO_1, false",
        "MANDATO Ñ, false"
    })
    void referenceIsWhatEveryBankPassesOn(String typed, boolean right) {
        assertEquals(right, MandatoSepa.isReferencia(MandatoSepa.normalise(typed)), typed);
    }

    @Test
    void madeReferenceIsOneTooAndNamesCustomerAndDay() {
        String made = MandatoSepa.nuevaReferencia(9_007_199_254_740_993L, LocalDate.of(2026, 11, 22));
        assertEquals("ISR-9007199254740993-20261122", made);
        assertTrue(MandatoSepa.isReferencia(made));
    }
}
