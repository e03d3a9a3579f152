package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes counted by hand, with work from 9 to 19 in Madrid. */
class TiempoResolucionTest {

    private static final CalendarioLaboral CALENDARIO = new CalendarioLaboral(
            9, 19, Set.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));

    @ParameterizedTest(name = "{0} to {1}, waiting {2}: {3} of the clock, {4} of work")
    @CsvSource({
        // within a Monday; seconds are no minute
        "2026-11-16T10:00, 2026-11-16T12:30, , 150, 150",
        "2026-11-16T10:00, 2026-11-16T10:00:59, , 0, 0",
        // before work begins and after it has ended
        "2026-11-16T20:00, 2026-11-17T08:00, , 720, 0",
        "2026-11-16T07:30, 2026-11-16T21:00, , 810, 600",
        // Friday evening to Monday morning
        "2026-11-20T18:00, 2026-11-23T10:00, , 3840, 120",
        // a whole week
        "2026-11-16T09:00, 2026-11-23T09:00, , 10080, 3000",
        // opened and solved in one weekend
        "2026-11-21T10:00, 2026-11-22T10:00, , 1440, 0",
        // over Monday 12 October, a holiday
        "2026-10-09T18:00, 2026-10-13T10:00, , 5280, 120",
        // over the change of the year: Friday is a holiday
        "2026-12-31T18:00, 2027-01-04T10:00, , 5280, 120",
        // the weekend that is an hour short, and the one that is an hour long
        "2026-03-27T18:00, 2026-03-30T10:00, , 3780, 120",
        "2026-10-23T18:00, 2026-10-26T10:00, , 3900, 120",
        // two waits of a day
        "2026-11-16T09:00, 2026-11-16T17:00, 2026-11-16T10:00/2026-11-16T11:00 2026-11-16T13:00/2026-11-16T13:30, 390, 390",
        // a wait over the weekend
        "2026-11-20T18:00, 2026-11-23T10:00, 2026-11-20T18:30/2026-11-23T09:30, 60, 60",
        // a wait of a night: no working minute of it
        "2026-11-16T18:00, 2026-11-17T10:00, 2026-11-16T19:00/2026-11-17T09:00, 120, 120",
        // a wait over either change of the clock: 23 hours, 25 hours
        "2026-03-27T18:00, 2026-03-30T10:00, 2026-03-28T12:00/2026-03-29T12:00, 2400, 120",
        "2026-10-23T18:00, 2026-10-26T10:00, 2026-10-24T12:00/2026-10-25T12:00, 2400, 120"
    })
    void whatWaitsForTheCustomerDoesNotCount(
            LocalDateTime creado, LocalDateTime resuelto, String esperas, long minutos, long laborables) {
        assertEquals(
                new TiempoResolucion(minutos, laborables),
                TiempoResolucion.of(at(creado), at(resuelto), esperas(esperas), CALENDARIO));
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarioLaboral(19, 9, Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new CalendarioLaboral(9, 25, Set.of()));
    }

    @Test
    void midnightMayEndTheDay() {
        CalendarioLaboral allDay = new CalendarioLaboral(0, 24, Set.of());
        assertEquals(
                1440,
                allDay.minutos(at(LocalDateTime.of(2026, 11, 16, 0, 0)), at(LocalDateTime.of(2026, 11, 17, 0, 0))));
        assertEquals(
                at(LocalDateTime.of(2026, 11, 23, 1, 0)), allDay.sumar(at(LocalDateTime.of(2026, 11, 20, 23, 0)), 120));
    }

    private static Espera esperas(String typed) {
        return typed == null
                ? Espera.NINGUNA
                : Arrays.stream(typed.split(" "))
                        .map(each -> each.split("/"))
                        .map(ends -> Espera.entre(
                                at(LocalDateTime.parse(ends[0])), at(LocalDateTime.parse(ends[1])), CALENDARIO))
                        .reduce(Espera.NINGUNA, Espera::mas);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(CalendarioLaboral.MADRID).toInstant();
    }
}
