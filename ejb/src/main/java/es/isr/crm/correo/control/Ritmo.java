package es.isr.crm.correo.control;

import java.time.Duration;

/**
 * Not more messages in a minute than the mail server allows, spread evenly. What a short break left unused may be made up
 * for; more than that may not, so that a queue that waited for hours does not burst out. Another pace counts at once.
 */
final class Ritmo {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    /** How much may be made up for: the twelfth part of a minute. */
    private static final int BREAKS = 12;

    private boolean begun;
    private long last;

    /**
     * How long to wait before the next message.
     *
     * @param now as {@link System#nanoTime} counts
     * @param perMinute how many may go out in a minute
     */
    Duration untilNext(long now, int perMinute) {
        return begun ? Duration.ofNanos(Math.max(0, last + MINUTE / perMinute - now)) : Duration.ZERO;
    }

    /** A message goes out. */
    void sent(long now, int perMinute) {
        long interval = MINUTE / perMinute;
        long madeUp = interval * (perMinute / BREAKS);
        last = begun ? Math.max(last + interval, now - madeUp) : now;
        begun = true;
    }
}
