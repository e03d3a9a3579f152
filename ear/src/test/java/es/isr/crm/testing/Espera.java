package es.isr.crm.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to come true: looks often, goes on at once, and gives up at a deadline by failing the test. */
public final class Espera {

    /** Longer than anything takes on a busy machine with two cores; what comes true earlier costs nothing. */
    public static final Duration LIMITE = Duration.ofSeconds(120);

    private static final Duration PAUSA = Duration.ofMillis(25);

    private Espera() {}

    /** @param what what is waited for, for the message of the failure */
    public static void hasta(String what, BooleanSupplier condition) {
        hasta(what, LIMITE, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits for a value to be there, and gives it. */
    public static <T> T valor(String what, Supplier<Optional<T>> value) {
        return hasta(what, LIMITE, value);
    }

    /** Waits no longer than a limit of one's own. */
    public static <T> T hasta(String what, Duration limit, Supplier<Optional<T>> value) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> found = value.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited " + limit.toSeconds() + " s in vain for: " + what);
            }
            LockSupport.parkNanos(PAUSA.toNanos());
        }
    }
}
