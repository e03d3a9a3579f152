package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two working days: Saturdays are, Sundays and holidays are not. */
class DiasHabilesTest {

    private static final Set<LocalDate> FESTIVOS = Set.of(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8));

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-11-23, 2, 2026-11-25",
        "2026-11-26, 2, 2026-11-28",
        "2026-11-27, 2, 2026-11-30",
        "2026-11-28, 2, 2026-12-01",
        "2026-12-04, 2, 2026-12-09",
        "2026-12-05, 1, 2026-12-09",
        "2026-11-23, 15, 2026-12-12"
    })
    void areCountedFromTheNextDay(LocalDate day, int dias, LocalDate expected) {
        assertEquals(expected, DiasHabiles.despues(day, dias, FESTIVOS));
    }
}
