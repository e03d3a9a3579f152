package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a job is due. What counts is when it last ran, not when a timer went off: a server that was down at the hour makes
 * up for it when it is back, once, and a run by hand counts too.
 */
public sealed interface Horario {

    /** A run that failed, or died with its node, is tried again after this. */
    Duration AFTER_FAILURE = Duration.ofMinutes(15);

    /**
     * @param last how it last went, if it ever ran
     * @param now the present instant
     */
    boolean isDue(Optional<EjecucionTrabajo> last, Instant now);

    /**
     * When it runs next, if nobody starts it before: now when it is due.
     *
     * @return nothing for never
     */
    Optional<Instant> proxima(Optional<EjecucionTrabajo> last, Instant now);

    /**
     * So long after the last start.
     *
     * @param every zero or less for never
     */
    record Cada(Duration every) implements Horario {

        @Override
        public boolean isDue(Optional<EjecucionTrabajo> last, Instant now) {
            return every.compareTo(Duration.ZERO) > 0
                    && last.map(run -> !run.getInicio().plus(every).isAfter(now))
                            .orElse(true);
        }

        @Override
        public Optional<Instant> proxima(Optional<EjecucionTrabajo> last, Instant now) {
            if (every.compareTo(Duration.ZERO) <= 0) {
                return Optional.empty();
            }
            return Optional.of(last.map(run -> run.getInicio().plus(every))
                    .filter(next -> next.isAfter(now))
                    .orElse(now));
        }
    }

    /**
     * Once a day.
     *
     * @param hora in Madrid; not between two and three, which some days do not have and others have twice
     */
    record Diario(LocalTime hora) implements Horario {

        @Override
        public boolean isDue(Optional<EjecucionTrabajo> last, Instant now) {
            return last.map(run -> run.getInicio().isBefore(latest(now)) || isToBeRepeated(run, now))
                    .orElse(true);
        }

        @Override
        public Optional<Instant> proxima(Optional<EjecucionTrabajo> last, Instant now) {
            if (isDue(last, now)) {
                return Optional.of(now);
            }
            Optional<Instant> repeated =
                    last.filter(run -> !isDone(run)).map(run -> run.getInicio().plus(AFTER_FAILURE));
            Instant next = latest(now)
                    .atZone(Reloj.MADRID)
                    .toLocalDate()
                    .plusDays(1)
                    .atTime(hora)
                    .atZone(Reloj.MADRID)
                    .toInstant();
            return Optional.of(repeated.filter(next::isAfter).orElse(next));
        }

        private static boolean isToBeRepeated(EjecucionTrabajo run, Instant now) {
            return !isDone(run) && !run.getInicio().plus(AFTER_FAILURE).isAfter(now);
        }

        /** For today; what a person has stopped is. */
        private static boolean isDone(EjecucionTrabajo run) {
            return run.getEstado() == Estado.TERMINADO || run.getEstado() == Estado.PARCIAL || run.isParadaPorAlguien();
        }

        /** The last time that it was the hour. */
        private Instant latest(Instant now) {
            ZonedDateTime madrid = now.atZone(Reloj.MADRID);
            ZonedDateTime today = madrid.toLocalDate().atTime(hora).atZone(Reloj.MADRID);
            return (today.isAfter(madrid) ? today.minusDays(1) : today).toInstant();
        }
    }
}
