package es.isr.crm.red.control;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page does not wait for PSO longer than people do; the call goes on. */
public final class Paciencia {

    private static final long PATIENCE_MS = 2_800;

    private Paciencia() {}

    /** What a call came to; nothing when it is still on its way. */
    public static <T> Optional<T> within(Future<T> call) {
        try {
            return Optional.of(call.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
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
