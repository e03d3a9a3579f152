package es.isr.crm.correo.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Messages go out at the pace that the mail server allows. */
class RitmoTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Ritmo ritmo = new Ritmo();

    @Test
    void firstMessageNeedNotWait() {
        assertEquals(Duration.ZERO, ritmo.untilNext(0, 60));
        assertEquals(Duration.ZERO, ritmo.untilNext(-SECOND, 60));
    }

    @Test
    void messagesAreSpreadEvenly() {
        ritmo.sent(0, 60);
        assertEquals(Duration.ofSeconds(1), ritmo.untilNext(0, 60));
        assertEquals(Duration.ofMillis(400), ritmo.untilNext(SECOND * 6 / 10, 60));
        ritmo.sent(SECOND, 60);
        assertEquals(Duration.ofSeconds(1), ritmo.untilNext(SECOND, 60));
    }

    @Test
    void aSlowPaceMakesUpForNothing() {
        ritmo.sent(0, 6);
        ritmo.sent(60 * SECOND, 6);
        assertEquals(Duration.ofSeconds(10), ritmo.untilNext(60 * SECOND, 6));
    }

    @Test
    void anotherPaceCountsAtOnce() {
        ritmo.sent(0, 1);
        assertEquals(Duration.ofSeconds(60), ritmo.untilNext(0, 1));
        assertEquals(Duration.ofMillis(100), ritmo.untilNext(0, 600));
    }

    @Test
    void neverMoreInAMinuteThanAllowedPlusWhatAShortBreakLeft() {
        for (int perMinute : new int[] {1, 7, 30, 60, 600, 6000}) {
            Ritmo each = new Ritmo();
            long now = 0;
            each.sent(now, perMinute);
            now += 3600 * SECOND;
            int sent = 0;
            long end = now + 60 * SECOND;
            while (now < end) {
                long wait = each.untilNext(now, perMinute).toNanos();
                now += wait;
                if (now < end) {
                    each.sent(now, perMinute);
                    sent++;
                }
            }
            assertTrue(sent <= perMinute + perMinute / 12 + 1, sent + " of " + perMinute);
            assertTrue(sent >= perMinute, sent + " of " + perMinute);
        }
    }
}
