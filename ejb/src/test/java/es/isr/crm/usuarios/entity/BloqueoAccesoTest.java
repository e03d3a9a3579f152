package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BloqueoAccesoTest {

    private static final Instant T0 = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "500, 60"})
    void lockDoublesFromTheFifthFailureUpToAnHour(int failures, long minutes) {
        BloqueoAcceso bloqueo = afterFailures(failures);

        assertEquals(minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)), bloqueo.bloqueado(T0));
        assertEquals(Optional.empty(), bloqueo.bloqueado(T0.plus(Duration.ofMinutes(minutes))));
    }

    @Test
    void dayWithoutFailureForgetsAll() {
        BloqueoAcceso bloqueo = afterFailures(9);

        bloqueo.contarFallo(T0.plus(Duration.ofHours(24)));

        assertEquals(1, bloqueo.getFallos());
        assertEquals(Optional.empty(), bloqueo.bloqueado(T0.plus(Duration.ofHours(24))));
    }

    @Test
    void failureWithinTheDayGoesOnCounting() {
        BloqueoAcceso bloqueo = afterFailures(5);

        bloqueo.contarFallo(T0.plus(Duration.ofHours(23)));

        assertEquals(Optional.of(Duration.ofMinutes(2)), bloqueo.bloqueado(T0.plus(Duration.ofHours(23))));
    }

    private static BloqueoAcceso afterFailures(int failures) {
        BloqueoAcceso bloqueo = new BloqueoAcceso("key");
        for (int i = 0; i < failures; i++) {
            bloqueo.contarFallo(T0);
        }
        return bloqueo;
    }
}
