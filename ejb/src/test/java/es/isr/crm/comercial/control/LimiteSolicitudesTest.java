package es.isr.crm.comercial.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How many requests from the street are let in, from one address and in all, and how little is remembered of them. */
class LimiteSolicitudesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final LimiteSolicitudes limite = new LimiteSolicitudes();

    @Test
    void oneAddressHasItsPartAndTheOthersTheirs() {
        assertTrue(in("192.0.2.1", 0));
        assertTrue(in("192.0.2.1", 10));
        assertFalse(in("192.0.2.1", 20));
        assertTrue(in("192.0.2.2", 20));
    }

    @Test
    void whatIsAnHourAgoCountsNoMore() {
        assertTrue(in("192.0.2.1", 0));
        assertTrue(in("192.0.2.1", 30));
        assertFalse(in("192.0.2.1", 59));
        assertTrue(in("192.0.2.1", 60));
        assertFalse(in("192.0.2.1", 89));
        assertTrue(in("192.0.2.1", 90));
    }

    @Test
    void aFloodFromManyAddressesIsLetInUpToTheTotalAndRememberedNoFurther() {
        int let = 0;
        for (int i = 0; i < 100_000; i++) {
            let += in("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256, 0) ? 1 : 0;
        }
        assertEquals(5, let);
        assertEquals(5, limite.size());
        assertTrue(in("192.0.2.1", 60));
        assertEquals(1, limite.size());
    }

    @Test
    void aClockThatWasPutBackShutsNobodyOut() {
        assertTrue(in("192.0.2.1", 600));
        assertTrue(in("192.0.2.1", 600));
        assertTrue(in("192.0.2.1", 0));
    }

    private boolean in(String direccion, int minute) {
        return limite.admitir(direccion, NOW.plus(Duration.ofMinutes(minute)), 2, 5);
    }
}
