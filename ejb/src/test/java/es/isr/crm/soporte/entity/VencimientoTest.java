package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms counted by hand: 4, 8, 24 and 72 hours, work from 9 to 19 in Madrid. */
class VencimientoTest {

    private static final CalendarioLaboral CALENDARIO =
            new CalendarioLaboral(9, 19, Set.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 12, 8)));

    private static final Plazos PLAZOS =
            new Plazos(Map.of(Prioridad.URGENTE, 4, Prioridad.ALTA, 8, Prioridad.MEDIA, 24, Prioridad.BAJA, 72));

    @ParameterizedTest(name = "{0} of {1}, waited {2}/{3} min: {4}")
    @CsvSource({
        // round the clock: night, weekend, and the two nights in which the clock changes
        "URGENTE, 2026-11-16T10:00, 0, 0, 2026-11-16T14:00",
        "URGENTE, 2026-11-21T23:00, 0, 0, 2026-11-22T03:00",
        "URGENTE, 2026-03-29T00:00, 0, 0, 2026-03-29T05:00",
        "URGENTE, 2026-10-25T00:00, 0, 0, 2026-10-25T03:00",
        // a wait by the clock
        "URGENTE, 2026-11-16T09:00, 90, 30, 2026-11-16T14:30",
        // eight hours of work
        "ALTA, 2026-11-16T09:00, 0, 0, 2026-11-16T17:00",
        "ALTA, 2026-11-16T11:00, 0, 0, 2026-11-16T19:00",
        "ALTA, 2026-11-16T12:00, 0, 0, 2026-11-17T10:00",
        "ALTA, 2026-11-16T20:00, 0, 0, 2026-11-17T17:00",
        // over a weekend, from a weekend, over a holiday, over a change of the clock
        "ALTA, 2026-11-20T18:00, 0, 0, 2026-11-23T16:00",
        "ALTA, 2026-11-21T12:00, 0, 0, 2026-11-23T17:00",
        "ALTA, 2026-10-09T18:00, 0, 0, 2026-10-13T16:00",
        "ALTA, 2026-03-27T18:00, 0, 0, 2026-03-30T16:00",
        "ALTA, 2026-10-23T18:00, 0, 0, 2026-10-26T16:00",
        // a wait by its working minutes
        "ALTA, 2026-11-16T09:00, 3000, 60, 2026-11-16T18:00",
        "MEDIA, 2026-11-16T09:00, 0, 0, 2026-11-18T13:00",
        "BAJA, 2026-11-16T09:00, 0, 0, 2026-11-25T11:00"
    })
    void hoursOfThePriority(
            Prioridad prioridad, LocalDateTime creado, long minutos, long laborables, LocalDateTime vence) {
        Vencimiento found = of(prioridad, null, creado, creado, new Espera(minutos, laborables));
        assertEquals(at(vence), found.vence());
        assertNull(found.limiteLegal());
    }

    @ParameterizedTest(name = "{0} about {1} of {2}, waited {3}: due {4}, by law {5}")
    @CsvSource({
        // two hours of the clock, whatever the priority
        "BAJA, CONTINUIDAD, 2026-11-16T09:00, 0, 2026-11-16T11:00, 2026-11-16T11:00",
        "URGENTE, CONTINUIDAD, 2026-11-21T23:00, 0, 2026-11-22T01:00, 2026-11-22T01:00",
        // five days of the calendar, to the end of the fifth
        "MEDIA, FACTURACION, 2026-11-16T10:00, 0, 2026-11-18T14:00, 2026-11-22T00:00",
        "BAJA, FACTURACION, 2026-11-16T10:00, 0, 2026-11-22T00:00, 2026-11-22T00:00",
        // fifteen working days, Saturdays among them; no wait moves them
        "ALTA, OTRA, 2026-11-16T09:00, 0, 2026-11-16T17:00, 2026-12-04T00:00",
        "BAJA, OTRA, 2026-11-16T10:00, 6000, 2026-12-04T00:00, 2026-12-04T00:00",
        // over 8 December
        "BAJA, OTRA, 2026-11-30T10:00, 6000, 2026-12-19T00:00, 2026-12-19T00:00"
    })
    void complaintIsNeverDueLaterThanByLaw(
            Prioridad prioridad,
            MateriaReclamacion materia,
            LocalDateTime creado,
            long espera,
            LocalDateTime vence,
            LocalDateTime limite) {
        assertEquals(
                new Vencimiento(at(vence), at(limite)),
                of(prioridad, materia, creado, creado, new Espera(espera, espera)));
    }

    /** A complaint that is made again begins its term anew. */
    @ParameterizedTest(name = "opened {0}, again {1}: by law {2}")
    @CsvSource("2026-11-02T10:00, 2026-11-16T10:00, 2026-11-22T00:00")
    void lawCountsFromTheLastComplaint(LocalDateTime creado, LocalDateTime reabierto, LocalDateTime limite) {
        assertEquals(
                at(limite),
                of(Prioridad.MEDIA, MateriaReclamacion.FACTURACION, creado, reabierto, Espera.NINGUNA)
                        .limiteLegal());
    }

    private static Vencimiento of(
            Prioridad prioridad,
            MateriaReclamacion materia,
            LocalDateTime creado,
            LocalDateTime reclamado,
            Espera espera) {
        return Vencimiento.of(
                new Vencimiento.Base(prioridad, materia, at(creado), at(reclamado), espera), PLAZOS, CALENDARIO);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(CalendarioLaboral.MADRID).toInstant();
    }
}
