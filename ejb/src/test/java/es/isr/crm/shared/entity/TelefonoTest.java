package es.isr.crm.shared.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelefonoTest {

    @ParameterizedTest
    @CsvSource({
        "612345678,           612345678",
        "612 34 56 78,        612345678",
        "+34 612-345-678,     612345678",
        "0034612345678,       612345678",
        "961234567,           961234567",
        "711 222 333,         711222333",
        "753948553,           753948553",
        "901 531 334,         901531334",
        "+44 20 7946 0018,    +442079460018",
        "00351 21 123 4567,   +351211234567"
    })
    void isKeptWithoutWhatIsOnlyForReading(String typed, String kept) {
        assertEquals(Optional.of(kept), Telefono.normalise(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "112345678", "61234567", "6123456789", "teléfono", "+34 112", "+999 123456789"})
    void isRefusedWhenNobodyCouldCallIt(String typed) {
        assertEquals(Optional.empty(), Telefono.normalise(typed));
    }
}
