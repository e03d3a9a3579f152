package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed for leaving a commitment early: in proportion to the days not served (LGDCU art. 62.5). */
class PenalizacionPermanenciaTest {

    @ParameterizedTest(name = "{0} from {1} to {2}, leaving after {3}: {6}")
    @CsvSource({
        // a year, leaving on the first day, in the middle, a day before its end
        "120.00, 2025-12-01, 2026-11-30, 2025-12-01, 365, 364, 119.67",
        "120.00, 2025-12-01, 2026-11-30, 2026-05-31, 365, 183, 60.16",
        "120.00, 2025-12-01, 2026-11-30, 2026-11-29, 365,   1,  0.33",
        // a year with its leap day
        "366.00, 2028-01-01, 2028-12-31, 2028-02-28, 366, 307, 307.00",
        "366.00, 2028-01-01, 2028-12-31, 2028-02-29, 366, 306, 306.00",
        // months of 28, 30 and 31 days
        " 31.00, 2027-01-15, 2027-02-14, 2027-01-31,  31,  14, 14.00",
        " 28.00, 2027-02-01, 2027-02-28, 2027-02-10,  28,  18, 18.00",
        // half a cent goes up
        "  0.03, 2026-11-01, 2026-11-02, 2026-11-01,   2,   1,  0.02",
        // a commitment that came along with the service: its first day is older than the service
        "150.00, 2025-06-01, 2026-05-31, 2026-03-02, 365,  90, 36.99"
    })
    void isInProportionToTheDaysNotServed(
            BigDecimal pactada,
            LocalDate desde,
            LocalDate hasta,
            LocalDate ultimoDia,
            long dias,
            long restantes,
            BigDecimal importe) {
        PenalizacionPermanencia owed = PenalizacionPermanencia.of(pactada, ModoPrecio.PVP, desde, hasta, ultimoDia)
                .orElseThrow();
        assertEquals(dias, owed.dias());
        assertEquals(restantes, owed.restantes());
        assertEquals(importe, owed.importe());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}, leaving after {3}: nothing")
    @CsvSource({
        // served to its last day, and later
        "120.00, 2025-12-01, 2026-11-30, 2026-11-30",
        "120.00, 2025-12-01, 2026-11-30, 2027-01-31",
        // nothing agreed, no commitment
        "      , 2025-12-01, 2026-11-30, 2026-01-31",
        "  0.00, 2025-12-01, 2026-11-30, 2026-01-31",
        "120.00,           ,           , 2026-01-31",
        // less than half a cent
        "  0.10, 2025-12-01, 2026-11-30, 2026-11-29"
    })
    void isNothingWhenNothingIsOwed(BigDecimal pactada, LocalDate desde, LocalDate hasta, LocalDate ultimoDia) {
        assertEquals(Optional.empty(), PenalizacionPermanencia.of(pactada, ModoPrecio.PVP, desde, hasta, ultimoDia));
    }

    @Test
    void daysServedAndDaysOwedAreAllTheDays() {
        LocalDate desde = LocalDate.of(2026, 3, 1);
        LocalDate hasta = LocalDate.of(2027, 2, 28);
        BigDecimal before = new BigDecimal("99.99");
        for (LocalDate day = desde; day.isBefore(hasta); day = day.plusDays(1)) {
            PenalizacionPermanencia owed = PenalizacionPermanencia.of(
                            new BigDecimal("99.99"), ModoPrecio.PVP, desde, hasta, day)
                    .orElseThrow();
            assertTrue(owed.importe().compareTo(before) <= 0, "a day more is never dearer: " + day);
            before = owed.importe();
        }
    }
}
