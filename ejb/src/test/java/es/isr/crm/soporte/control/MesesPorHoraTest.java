package es.isr.crm.soporte.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesesPorHoraTest {

    private static final MesesPorHora MONTHS = new MesesPorHora(LocalDate.of(2025, 11, 10), LocalDate.of(2026, 11, 23));

    /** A month begins at midnight in Madrid: an hour of UTC before it in winter, two in summer. */
    @ParameterizedTest(name = "{0} is of {1}")
    @CsvSource({
        "2025-11-10T08:00:00Z, 2025-11",
        "2025-11-30T22:59:59Z, 2025-11",
        "2025-11-30T23:00:00Z, 2025-12",
        "2025-12-31T23:00:00Z, 2026-01",
        "2026-03-31T21:59:59Z, 2026-03",
        "2026-03-31T22:00:00Z, 2026-04",
        "2026-10-31T22:59:59Z, 2026-10",
        "2026-10-31T23:00:00Z, 2026-11",
        "2026-11-23T22:59:59Z, 2026-11"
    })
    void hourHasItsMonth(Instant instant, String month) {
        long hour = Math.floorDiv(instant.getEpochSecond(), 3600);
        assertEquals(month, MesesPorHora.toYearMonth(MONTHS.mes(hour)).toString());
    }
}
