package es.isr.crm.red.control;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page does not wait for PSO longer than people do; the call goes on. */
public final class Paciencia {

    private static final Duration PATIENCE = Duration.ofMillis(2_800);

    private Paciencia() {}

    /** What a call came to; nothing when it is still on its way. */
    public static <T> Optional<T> within(Future<T> call) {
        return within(call, deadline());
    }

    /** Until when a page waits that begins to wait now, as {@link System#nanoTime} counts. */
    public static long deadline() {
        return System.nanoTime() + PATIENCE.toNanos();
    }

    /** What a call among several came to that a page waits for together; nothing when it is still on its way. */
    public static <T> Optional<T> within(Future<T> call, long deadline) {
        try {
            return Optional.of(call.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
