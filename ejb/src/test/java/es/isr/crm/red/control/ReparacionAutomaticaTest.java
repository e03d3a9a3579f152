package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReparacionAutomaticaTest {

    @ParameterizedTest
    @CsvSource({"0, 3", "10, 3", "39, 3", "40, 4", "120, 12", "249, 24", "250, 25", "251, 25", "20000, 25"})
    void fewAtOnceAreAccidentsATenthOfALargerOltAndNeverMoreThanTwentyFive(int onts, int limit) {
        assertEquals(limit, ReparacionAutomatica.limit(onts));
    }
}
