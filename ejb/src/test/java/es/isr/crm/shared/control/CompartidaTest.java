package es.isr.crm.shared.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CompartidaTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Compartida<Integer> figures = new Compartida<>(Duration.ofSeconds(5));

    private int counted;

    @Test
    void viewersOfSomeSecondsShareOneCount() {
        assertEquals(1, get(0));
        assertEquals(1, get(5));
        assertEquals(2, get(6));
        assertEquals(2, get(11));
        assertEquals(3, get(-60), "the clock was put back");
    }

    @Test
    void whoChangedSomethingSeesIt() {
        assertEquals(1, get(0));
        figures.forget();
        assertEquals(2, get(0));
    }

    @Test
    void whatChangedWhileItWasCountedIsNotKept() {
        assertEquals(1, figures.get(NOON, () -> {
            figures.forget();
            return ++counted;
        }));
        assertEquals(2, get(0));
    }

    private int get(int seconds) {
        return figures.get(NOON.plusSeconds(seconds), () -> ++counted);
    }
}
