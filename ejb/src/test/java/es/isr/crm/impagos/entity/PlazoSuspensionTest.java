package es.isr.crm.impagos.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates written by hand from the calendar: a month and a day, fifteen working days, never on a holiday. */
class PlazoSuspensionTest {

    private static final Set<LocalDate> FESTIVOS = Set.of(
            LocalDate.of(2026, 12, 7), // regional
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 6),
            LocalDate.of(2027, 1, 22), // local
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2028, 2, 29)); // local

    @ParameterizedTest(name = "presented {0}: the month ends on {1}")
    @CsvSource({
        // the same number
        "2026-11-02, 2026-12-02",
        // Saturday is a working day
        "2026-11-05, 2026-12-05",
        // Sunday, then the holidays of 7 and 8 December
        "2026-11-06, 2026-12-09",
        // there is no 31 November, no 29, 30 or 31 February
        "2026-10-31, 2026-11-30",
        "2027-01-29, 2027-03-01",
        "2027-01-28, 2027-03-01",
        "2027-01-30, 2027-03-01",
        "2027-01-31, 2027-03-01",
        // leap day, which is a local holiday there
        "2028-01-29, 2028-03-01",
        "2028-01-31, 2028-03-01",
        "2024-01-31, 2024-02-29",
        // change of the year
        "2026-12-01, 2027-01-02",
        "2026-12-06, 2027-01-07",
        "2026-11-25, 2026-12-26",
        // a local holiday, then a Saturday
        "2026-12-22, 2027-01-23"
    })
    void monthEndsOnTheSameNumberOrAfter(LocalDate presented, LocalDate last) {
        assertEquals(last, PlazoSuspension.ultimoDia(presented, 1, FESTIVOS));
    }

    @ParameterizedTest(name = "presented {0}, notice {1}, told {2}: {3}")
    @CsvSource({
        // notice early: the day after the month
        "2026-11-02, 2026-11-10, , 2026-12-03",
        // the day after the month is a Sunday and two holidays follow
        "2026-11-05, 2026-11-10, , 2026-12-09",
        // notice late: fifteen working days, Saturdays among them, from Monday 23 November to Saturday 12 December
        "2026-11-02, 2026-11-23, , 2026-12-12",
        // from Saturday 5 December, over two holidays, Christmas among them: 23 December is the thirteenth
        "2026-11-02, 2026-12-05, , 2026-12-26",
        // over the change of the year: New Year and Epiphany do not count
        "2026-11-02, 2026-12-21, , 2027-01-11",
        // the notice tells a later day, which is a holiday
        "2026-11-02, 2026-11-10, 2027-01-06, 2027-01-07",
        // the notice tells an earlier day than the law allows
        "2026-11-02, 2026-11-23, 2026-12-01, 2026-12-12",
        // leap year: notice on 10 February, the 29th is a local holiday
        "2028-01-03, 2028-02-11, , 2028-03-01"
    })
    void cutComesAfterTheMonthAndTheNotice(LocalDate presented, LocalDate notice, LocalDate told, LocalDate first) {
        assertEquals(first, PlazoSuspension.LEGAL.primerDia(presented, notice, told, FESTIVOS));
    }

    @Test
    void operatorMayWaitLongerNeverLess() {
        PlazoSuspension longer = new PlazoSuspension(2, 20);
        LocalDate presented = LocalDate.of(2026, 11, 2);
        assertEquals(LocalDate.of(2027, 1, 4), longer.primerDia(presented, LocalDate.of(2026, 11, 10), null, FESTIVOS));
        assertThrows(IllegalArgumentException.class, () -> new PlazoSuspension(0, 15));
        assertThrows(IllegalArgumentException.class, () -> new PlazoSuspension(1, 14));
    }

    @ParameterizedTest(name = "presented {0}, cut {1} times, today {2}: {3}")
    @CsvSource({
        "2026-11-02, 0, 2027-02-02, ",
        "2026-11-02, 0, 2027-02-03, TRES_MESES",
        // 28 February 2027 is a Sunday
        "2026-11-30, 0, 2027-03-01, ",
        "2026-11-30, 0, 2027-03-02, TRES_MESES",
        "2026-11-02, 1, 2026-12-20, ",
        "2026-11-02, 2, 2026-12-20, DOS_SUSPENSIONES",
        ", 2, 2026-12-20, DOS_SUSPENSIONES",
        ", 1, 2027-12-20, "
    })
    void endIsProposedAfterThreeMonthsOrTwoCuts(LocalDate presented, int cuts, LocalDate today, CausaBaja expected) {
        assertEquals(Optional.ofNullable(expected), CausaBaja.of(presented, cuts, today, FESTIVOS));
    }
}
