package es.isr.crm.agenda.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.agenda.entity.Franja.Falta;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FranjaTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} {1}-{2} and {3} {4}-{5}: {6}")
    @CsvSource({
        // one after the other, touching or not
        "2026-11-23, 09:00, 10:00, 2026-11-23, 10:00, 11:00, false",
        "2026-11-23, 09:00, 10:00, 2026-11-23, 12:00, 13:00, false",
        // a minute in common
        "2026-11-23, 09:00, 10:01, 2026-11-23, 10:00, 11:00, true",
        // the same, one inside the other, one with the same beginning
        "2026-11-23, 09:00, 10:00, 2026-11-23, 09:00, 10:00, true",
        "2026-11-23, 09:00, 13:00, 2026-11-23, 10:00, 11:00, true",
        "2026-11-23, 09:00, 13:00, 2026-11-23, 09:00, 09:15, true",
        // the same hours of other days
        "2026-11-23, 09:00, 10:00, 2026-11-24, 09:00, 10:00, false",
        // up to the last minute of a day, and the first of the next
        "2026-11-23, 23:00, 23:59, 2026-11-24, 00:00, 01:00, false",
        // the day on which the clock goes back: by the clock on the wall
        "2026-10-25, 01:30, 02:30, 2026-10-25, 02:30, 03:30, false",
        "2026-10-25, 01:30, 02:31, 2026-10-25, 02:30, 03:30, true"
    })
    void overlapIsWhatNobodyCanDoTwice(
            LocalDate oneDay,
            LocalTime oneFrom,
            LocalTime oneTo,
            LocalDate otherDay,
            LocalTime otherFrom,
            LocalTime otherTo,
            boolean overlap) {
        Franja one = new Franja(oneDay, oneFrom, oneTo);
        Franja other = new Franja(otherDay, otherFrom, otherTo);
        assertEquals(overlap, one.solapa(other));
        assertEquals(overlap, other.solapa(one), "the other way round");
    }

    @ParameterizedTest(name = "{0} {1}-{2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, 09:00, 10:00, ''",
                "2026-11-22, 09:00, 10:00, PASADA",
                "2026-11-23, 10:00, 10:00, AL_REVES",
                "2026-11-23, 10:00, 09:59, AL_REVES",
                "2026-11-23, -, 09:59, SIN_DESDE",
                "2026-11-23, 10:00, -, SIN_HASTA",
                "-, 10:00, 11:00, SIN_DIA",
                "-, -, -, SIN_DIA SIN_DESDE SIN_HASTA",
                "2026-11-22, 11:00, 10:00, PASADA AL_REVES"
            })
    void everythingThatIsWrongIsSaidAtOnce(LocalDate dia, LocalTime desde, LocalTime hasta, String faltas) {
        List<Falta> expected = Stream.of(faltas.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Falta::valueOf)
                .toList();
        assertEquals(expected, new Franja(dia, desde, hasta).faltas(HOY));
    }

    @Test
    void onlyAWholeOneCanBeLaidBesideOthers() {
        assertEquals(
                List.of(true, false, false, false),
                Stream.of(
                                new Franja(HOY, LocalTime.of(9, 0), LocalTime.of(10, 0)),
                                new Franja(HOY, LocalTime.of(9, 0), LocalTime.of(9, 0)),
                                new Franja(HOY, null, LocalTime.of(9, 0)),
                                new Franja(null, LocalTime.of(9, 0), LocalTime.of(10, 0)))
                        .map(Franja::isEntera)
                        .toList());
    }
}
