package es.isr.crm.usuarios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.usuarios.entity.AccesoOcupadoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompuertaTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void neverMoreAtOnceThanPlaces() throws Exception {
        Compuerta compuerta = new Compuerta(3, Duration.ofSeconds(30));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(threads.submit(() -> compuerta.pasar(() -> {
                int now = inside.incrementAndGet();
                most.accumulateAndGet(now, Math::max);
                Thread.onSpinWait();
                return inside.decrementAndGet();
            })));
        }
        for (Future<Integer> one : all) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertTrue(most.get() <= 3, "at once: " + most);
    }

    @Test
    void whoFindsNoPlaceInTimeIsSentAwayAndThePlaceIsFreeAgainLater() throws Exception {
        Compuerta compuerta = new Compuerta(1, Duration.ofMillis(50));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<String> first = threads.submit(() -> compuerta.pasar(() -> {
            inside.countDown();
            await(leave);
            return "done";
        }));
        await(inside);

        assertThrows(AccesoOcupadoException.class, () -> compuerta.pasar(() -> "never"));

        leave.countDown();
        assertEquals("done", first.get(10, TimeUnit.SECONDS));
        assertEquals("next", compuerta.pasar(() -> "next"));
    }

    @Test
    void whoFloodsTheDoorDoesNotKeepTheOthersOut() throws Exception {
        Compuerta compuerta = new Compuerta(1, Duration.ofSeconds(30));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicInteger sentAway = new AtomicInteger();
        CountDownLatch decided = new CountDownLatch(14);
        List<Future<?>> flood = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            flood.add(threads.submit(() -> {
                try {
                    compuerta.pasar("192.0.2.1", () -> {
                        inside.countDown();
                        await(leave);
                        return null;
                    });
                } catch (AccesoOcupadoException e) {
                    sentAway.incrementAndGet();
                    decided.countDown();
                }
            }));
        }
        await(inside);
        await(decided);
        assertEquals(14, sentAway.get());

        Future<String> another = threads.submit(() -> compuerta.pasar("192.0.2.2", () -> "in"));
        leave.countDown();

        assertEquals("in", another.get(30, TimeUnit.SECONDS));
        for (Future<?> one : flood) {
            one.get(30, TimeUnit.SECONDS);
        }
        assertEquals(0, compuerta.origins());
    }

    @Test
    void placeIsFreeAgainWhenTheWorkFails() {
        Compuerta compuerta = new Compuerta(1, Duration.ofMillis(50));

        assertThrows(
                IllegalStateException.class,
                () -> compuerta.pasar(() -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals("next", compuerta.pasar(() -> "next"));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
