package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarioFestivosTest {

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easterIsWhereTheChurchHasIt(int ano, LocalDate pascua) {
        assertEquals(pascua, CalendarioFestivos.pascua(ano));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-01",
        "2026-03-19, 2027-03-19",
        "2026-04-03, 2027-03-26",
        "2026-04-06, 2027-03-29",
        "2026-04-13, 2027-04-05",
        "2026-10-09, 2027-10-09",
        "2024-02-29, 2025-02-28"
    })
    void holidayOfOneYearIsFoundInTheNext(LocalDate dia, LocalDate siguiente) {
        assertEquals(siguiente, CalendarioFestivos.trasladar(dia, siguiente.getYear()));
    }

    @Test
    void spainHasTenHolidaysOfItsOwn() {
        assertEquals(
                List.of(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-05-01",
                        "2027-08-15",
                        "2027-10-12",
                        "2027-11-01",
                        "2027-12-06",
                        "2027-12-08",
                        "2027-12-25"),
                CalendarioFestivos.nacionales(2027).keySet().stream()
                        .map(LocalDate::toString)
                        .toList());
    }
}
