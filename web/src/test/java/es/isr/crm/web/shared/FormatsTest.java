package es.isr.crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.usuarios.entity.Idioma;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values look on a page. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0,00 € | €0.00",
                "1234.56 | 1.234,56 € | €1,234.56",
                "-12.5 | -12,50 € | -€12.50",
                "1234567.891 | 1.234.567,89 € | €1,234,567.89",
                "0.005 | 0,01 € | €0.01"
            })
    void anAmountHasItsThousandsApartAlsoWithFourDigits(BigDecimal amount, String spanish, String english) {
        assertEquals(spanish, Formats.money(amount, Idioma.ES));
        assertEquals(english, Formats.money(amount, Idioma.EN));
    }

    @Test
    void onlyWhoIsNobodyIsCalledByWordsOfTheLanguage() {
        assertEquals("actor.sistema", Formats.keyOfActor("sistema"));
        assertEquals("actor.anonimo", Formats.keyOfActor("anónimo"));
        assertNull(Formats.keyOfActor("Sistema Pérez"));
        assertNull(Formats.keyOfActor(null));
    }

    @Test
    void aNumberHasItsThousandsApart() {
        assertEquals("3.412", Formats.number(3412, Idioma.ES));
        assertEquals("3,412", Formats.number(3412L, Idioma.EN));
    }

    @Test
    void nothingIsADash() {
        assertEquals("—", Formats.money(null, Idioma.ES));
        assertEquals("—", Formats.number(null, Idioma.ES));
        assertEquals("—", Formats.date(null));
        assertEquals("—", Formats.instant(null));
        assertEquals("—", Formats.phone(null));
    }

    /** Summer and winter time, and the day that is another one in Madrid already. */
    @Test
    void aMomentIsShownInMadridsTime() {
        assertEquals("22/11/2026 17:05", Formats.instant(Instant.parse("2026-11-22T16:05:00Z")));
        assertEquals("01/07/2026 01:30", Formats.instant(Instant.parse("2026-06-30T23:30:00Z")));
        assertEquals("22/11/2026 17:05", Formats.instant(LocalDateTime.of(2026, 11, 22, 16, 5)));
        assertEquals("01/03/2026", Formats.date(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({"+34638552728,638 55 27 28", "961234567,961 23 45 67", "+40721123456,+40721123456"})
    void aSpanishTelephoneNumberIsShownInGroups(String stored, String shown) {
        assertEquals(shown, Formats.phone(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "0,tiempo.segundos,0",
        "59,tiempo.segundos,59",
        "60,tiempo.minutos,1",
        "3599,tiempo.minutos,59",
        "3600,tiempo.horas,1",
        "86399,tiempo.horas,23",
        "86400,tiempo.dias,1",
        "-190,tiempo.minutos,3"
    })
    void aSpanIsToldInItsLargestWholeUnit(long seconds, String key, long amount) {
        assertEquals(new Formats.Span(key, amount), Formats.span(Duration.ofSeconds(seconds)));
    }
}
