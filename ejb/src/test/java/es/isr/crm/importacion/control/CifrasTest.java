package es.isr.crm.importacion.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CifrasTest {

    @ParameterizedTest
    @CsvSource({"30/07/2025, 2025-07-30", "1/3/2024, 2024-03-01", "29-2-2024, 2024-02-29", "2024-12-31, 2024-12-31"})
    void daysAreReadAsSpaniardsWriteThem(String text, LocalDate expected) {
        assertEquals(Optional.of(expected), Cifras.date(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "29/02/2023", "1/13/2024", "1/3/24", "ayer", ""})
    void dayThatThereIsNotIsNone(String text) {
        assertEquals(Optional.empty(), Cifras.date(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "45,99;45.99",
                "59;59.00",
                "1.234,56;1234.56",
                "1.234;1234.00",
                "45.9;45.90",
                "0;0.00",
                "-3,00;-3.00",
                "35,00 €;35.00"
            })
    void amountsAreReadWithCommaOrPoint(String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), Cifras.euros(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "12.34.56", "gratis", "", "1e5", "--3", "123456789"})
    void whatIsNoAmountIsNone(String text) {
        assertEquals(Optional.empty(), Cifras.euros(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"39.611204;39.611204", "-0,30797;-0.307970", "90;90.000000"})
    void degreesAreReadWithPointOrComma(String text, BigDecimal expected) {
        assertEquals(Optional.of(expected), Cifras.degrees(text, 90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"139.5", "-90.1", "norte", "1.234.567"})
    void degreesThatThereAreNotAreNone(String text) {
        assertEquals(Optional.empty(), Cifras.degrees(text, 90));
    }
}
