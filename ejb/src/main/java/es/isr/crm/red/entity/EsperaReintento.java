package es.isr.crm.red.entity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: 30 s, 2 min, 10 min, 1 h, 6 h, each up to a tenth longer by chance. */
public final class EsperaReintento {

    private static final List<Duration> ESPERAS = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private EsperaReintento() {}

    /**
     * @param intentos attempts made so far, at least 1
     * @param chance spreads orders that failed together
     * @return the wait, or nothing when it is a person's turn
     */
    public static Optional<Duration> after(int intentos, RandomGenerator chance) {
        if (isExhausted(intentos)) {
            return Optional.empty();
        }
        Duration espera = ESPERAS.get(intentos - 1);
        return Optional.of(espera.plusMillis(chance.nextLong(espera.toMillis() / 10 + 1)));
    }

    /** Whether so many attempts are enough. */
    public static boolean isExhausted(int intentos) {
        return intentos > ESPERAS.size();
    }
}
