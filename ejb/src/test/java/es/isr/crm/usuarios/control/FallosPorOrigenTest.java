package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.usuarios.entity.OrigenBloqueadoException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many failed sign-ins one place is let, and how little is remembered of a flood. */
class FallosPorOrigenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final FallosPorOrigen fallos = new FallosPorOrigen();

    @Test
    void twoHundredFailuresShutOnePlaceForTheRestOfTenMinutesAndNoOther() {
        fail("192.0.2.1", 199, NOW);
        assertDoesNotThrow(() -> fallos.requireLibre("192.0.2.1", NOW));
        assertTrue(fallos.contar("192.0.2.1", NOW.plusSeconds(60)));
        assertFalse(fallos.contar("192.0.2.1", NOW.plusSeconds(61)));

        var refusal = assertThrows(
                OrigenBloqueadoException.class, () -> fallos.requireLibre("192.0.2.1", NOW.plusSeconds(150)));
        assertEquals(List.of(8L), refusal.getData());
        assertDoesNotThrow(() -> fallos.requireLibre("192.0.2.2", NOW.plusSeconds(150)));
        assertDoesNotThrow(() -> fallos.requireLibre("192.0.2.1", NOW.plusSeconds(600)));
    }

    @Test
    void afterTenMinutesTheCountBeginsAnew() {
        fail("192.0.2.1", 200, NOW);
        Instant later = NOW.plus(Duration.ofMinutes(10));

        fail("192.0.2.1", 199, later);
        assertDoesNotThrow(() -> fallos.requireLibre("192.0.2.1", later));
        assertTrue(fallos.contar("192.0.2.1", later));
    }

    @Test
    void aWholeNetworkOfTheNewAddressesIsOnePlace() {
        for (int i = 0; i < 200; i++) {
            fallos.contar("2001:db8:0:1::" + Integer.toHexString(i), NOW);
        }

        assertThrows(OrigenBloqueadoException.class, () -> fallos.requireLibre("2001:db8:0:1:ffff::1", NOW));
        assertDoesNotThrow(() -> fallos.requireLibre("2001:db8:0:2::1", NOW));
    }

    @Test
    void aFloodFromEverywhereIsRememberedNoFurtherThanTenThousandPlaces() {
        for (int i = 0; i < 100_000; i++) {
            fallos.contar("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256, NOW);
        }

        assertEquals(10_000, fallos.size());
    }

    @Test
    void aClockThatWasPutBackShutsNobodyOut() {
        fail("192.0.2.1", 200, NOW.plus(Duration.ofHours(1)));

        assertDoesNotThrow(() -> fallos.requireLibre("192.0.2.1", NOW));
    }

    private void fail(String direccion, int times, Instant when) {
        for (int i = 0; i < times; i++) {
            fallos.contar(direccion, when);
        }
    }
}
