package es.isr.crm.batch.trabajos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorarioTest {

    private static final Horario NIGHTLY = new Horario.Diario(LocalTime.of(3, 30));

    private static Optional<EjecucionTrabajo> run(Instant start, Estado end) {
        EjecucionTrabajo run = new EjecucionTrabajo("conciliar-pso");
        run.begin(1, "sistema", start);
        if (end != Estado.EN_MARCHA) {
            run.end(1, end, null, start.plusSeconds(60));
        }
        return Optional.of(run);
    }

    /** Half past three in Madrid is 2:30 in winter and 1:30 in summer by universal time. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # last start,         now,                  due
            2026-11-22T02:30:05Z, 2026-11-23T02:29:59Z, false
            2026-11-22T02:30:05Z, 2026-11-23T02:30:00Z, true
            2026-11-23T02:30:05Z, 2026-11-23T23:59:00Z, false
            # the server was down at the hour, and for days
            2026-11-20T02:30:05Z, 2026-11-23T11:00:00Z, true
            # run by hand at noon: the night comes all the same
            2026-11-22T11:00:00Z, 2026-11-23T02:30:00Z, true
            # summer, and the days on which the clocks change
            2026-07-01T01:30:05Z, 2026-07-02T01:29:00Z, false
            2026-07-01T01:30:05Z, 2026-07-02T01:30:00Z, true
            2026-03-28T02:30:05Z, 2026-03-29T01:29:00Z, false
            2026-03-28T02:30:05Z, 2026-03-29T01:30:00Z, true
            2026-10-24T01:30:05Z, 2026-10-25T01:31:00Z, false
            2026-10-24T01:30:05Z, 2026-10-25T02:30:00Z, true
            """)
    void onceADayAtItsHourOrAsSoonAsPossibleAfterIt(Instant last, Instant now, boolean due) {
        assertEquals(due, NIGHTLY.isDue(run(last, Estado.TERMINADO), now));
    }

    @Test
    void whatNeverRanIsDue() {
        assertTrue(NIGHTLY.isDue(Optional.empty(), Instant.parse("2026-11-23T11:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "FALLIDO,   14, false",
        "FALLIDO,   15, true",
        "EN_MARCHA, 14, false",
        "EN_MARCHA, 15, true",
        "PARADO,    15, true",
        "PARCIAL,   15, false",
        "TERMINADO, 15, false"
    })
    void runThatDidNotComeThroughIsRepeated(Estado end, int minutes, boolean due) {
        Instant start = Instant.parse("2026-11-23T02:30:20Z");
        assertEquals(due, NIGHTLY.isDue(run(start, end), start.plus(Duration.ofMinutes(minutes))));
    }

    /** Whoever stops the cuts of a morning does not want to see them go on a quarter of an hour later. */
    @ParameterizedTest
    @CsvSource({
        "PARADO, 15, false",
        "PARADO, 1439, false",
        "PARADO, 1440, true",
        "FALLIDO, 15, false",
        "EN_MARCHA, 15, false"
    })
    void runThatAPersonHasStoppedWaitsForItsNextHour(Estado end, int minutes, boolean due) {
        Instant start = Instant.parse("2026-11-23T02:30:00Z");
        Optional<EjecucionTrabajo> last = run(start, end);
        last.get().parar(1, "Ana");
        Instant now = start.plus(Duration.ofMinutes(minutes));
        assertEquals(due, NIGHTLY.isDue(last, now));
        assertEquals(Optional.of(due ? now : Instant.parse("2026-11-24T02:30:00Z")), NIGHTLY.proxima(last, now));
    }

    @ParameterizedTest
    @CsvSource({"TERMINADO", "PARCIAL"})
    void orderThatCameTooLateStopsNothing(Estado end) {
        EjecucionTrabajo run = run(Instant.parse("2026-11-23T02:30:20Z"), end).get();
        run.parar(1, "Ana");
        assertFalse(run.isParadaPorAlguien());
    }

    @Test
    void orderIsAboutOneRunAndNotTheNext() {
        EjecucionTrabajo run = new EjecucionTrabajo("conciliar-pso");
        run.begin(2, "sistema", Instant.parse("2026-11-23T02:30:20Z"));
        run.parar(1, "Ana");
        assertFalse(run.isParadaPorAlguien());
        run.parar(2, "Ana");
        assertTrue(run.isParadaPorAlguien());
        run.begin(3, "sistema", Instant.parse("2026-11-24T02:30:20Z"));
        assertFalse(run.isParadaPorAlguien());
    }

    @Test
    void everySoManyMinutesAndNeverForNone() {
        Instant start = Instant.parse("2026-11-23T10:00:00Z");
        Horario quarter = new Horario.Cada(Duration.ofMinutes(15));
        assertFalse(quarter.isDue(run(start, Estado.TERMINADO), start.plusSeconds(899)));
        assertTrue(quarter.isDue(run(start, Estado.FALLIDO), start.plusSeconds(900)));
        assertTrue(quarter.isDue(Optional.empty(), start));
        assertFalse(new Horario.Cada(Duration.ZERO).isDue(Optional.empty(), start));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last start,         how,       now,                  next
            2026-11-22T02:30:05Z, TERMINADO, 2026-11-22T12:00:00Z, 2026-11-23T02:30:00Z
            2026-11-23T02:30:05Z, TERMINADO, 2026-11-23T02:31:00Z, 2026-11-24T02:30:00Z
            # before its hour on the same day
            2026-11-22T11:00:00Z, TERMINADO, 2026-11-23T01:00:00Z, 2026-11-23T02:30:00Z
            # it failed: again in a quarter of an hour
            2026-11-23T02:30:05Z, FALLIDO,   2026-11-23T02:31:00Z, 2026-11-23T02:45:05Z
            # late: now
            2026-11-20T02:30:05Z, TERMINADO, 2026-11-23T11:00:00Z, 2026-11-23T11:00:00Z
            # the night in which the clocks go forward
            2026-03-28T02:30:05Z, TERMINADO, 2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z
            """)
    void nextNightIsTold(Instant last, Estado how, Instant now, Instant next) {
        assertEquals(Optional.of(next), NIGHTLY.proxima(run(last, how), now));
    }

    @Test
    void nextOfTheFrequentOnesIsToldAndNeverIsNever() {
        Horario often = new Horario.Cada(Duration.ofMinutes(5));
        Instant now = Instant.parse("2026-11-23T11:00:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-11-23T11:03:00Z")),
                often.proxima(run(Instant.parse("2026-11-23T10:58:00Z"), Estado.TERMINADO), now));
        assertEquals(Optional.of(now), often.proxima(Optional.empty(), now));
        assertEquals(Optional.empty(), new Horario.Cada(Duration.ZERO).proxima(Optional.empty(), now));
    }
}
