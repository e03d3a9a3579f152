package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.AccesoOcupadoException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many passwords be hashed at once: a flood of sign-ins must not take the processors from the people at
 * work. Who finds no place waits a little in a queue of bounded length, and is then sent away.
 */
@ApplicationScoped
public class Compuerta {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WAITING_PER_PLACE = 8;

    private final int places;
    private final Duration patience;
    private final Semaphore free;

    public Compuerta() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);
    }

    Compuerta(int places, Duration patience) {
        this.places = places;
        this.patience = patience;
        this.free = new Semaphore(places, true);
    }

    /**
     * Runs the work when there is a place for it.
     *
     * @throws AccesoOcupadoException when there is none in time; the work was not begun
     */
    public <T> T pasar(Supplier<T> work) {
        if (!enter()) {
            throw new AccesoOcupadoException();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        if (free.getQueueLength() >= places * WAITING_PER_PLACE) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
