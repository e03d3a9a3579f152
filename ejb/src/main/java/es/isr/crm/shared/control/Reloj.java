package es.isr.crm.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of "now". Tests set it; nothing else does. */
@ApplicationScoped
public class Reloj {

    /** The operator's days begin and end here. */
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private volatile Clock clock = Clock.systemUTC();

    /** The present instant, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in Europe/Madrid. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MADRID);
    }

    /** Makes the application believe another time. */
    public void set(Clock clock) {
        this.clock = clock;
    }
}
