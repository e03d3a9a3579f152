package es.isr.crm.shared.control;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Figures that are counted from many rows, counted once on this node for all viewers of some seconds.
 *
 * @param <T> the figures
 */
public final class Compartida<T> {

    private final Duration fresh;
    private final ReentrantLock counting = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();

    private volatile Counted<T> last;

    /** @param fresh how long figures may be shown after they were counted */
    public Compartida(Duration fresh) {
        this.fresh = fresh;
    }

    /**
     * The figures, counted again when they are too old: by one viewer, while others see the old ones.
     *
     * @param now now
     * @param count counts them
     */
    public T get(Instant now, Supplier<T> count) {
        Counted<T> known = last;
        if (known == null) {
            return refresh(now, count);
        }
        if (isOld(known, now) && counting.tryLock()) {
            try {
                return refresh(now, count);
            } finally {
                counting.unlock();
            }
        }
        return known.figures();
    }

    /** What they are counted from has changed: nobody sees the old ones any more. */
    public void forget() {
        changes.incrementAndGet();
        last = null;
    }

    /** Figures of the future are old too: the clock was put back since. */
    private boolean isOld(Counted<T> known, Instant now) {
        return Duration.between(known.at(), now).abs().compareTo(fresh) > 0;
    }

    /** What changed while it was counted may be in it or not: then it is for this viewer alone. */
    private T refresh(Instant now, Supplier<T> count) {
        long before = changes.get();
        T counted = count.get();
        if (changes.get() == before) {
            last = new Counted<>(counted, now);
        }
        return counted;
    }

    private record Counted<T>(T figures, Instant at) {}
}
