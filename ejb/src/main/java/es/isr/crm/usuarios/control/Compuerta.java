package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.AccesoOcupadoException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many passwords be hashed at once: a flood of sign-ins must not take the processors from the people at
 * work. Who finds no place waits a little in a queue of bounded length, and is then sent away. One address may not take up
 * the whole queue: whoever floods the door does not keep the others out.
 */
@ApplicationScoped
public class Compuerta {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WAITING_PER_PLACE = 8;
    private static final int FROM_ONE_PER_PLACE = 6;

    private final int places;
    private final Duration patience;
    private final Semaphore free;
    private final ConcurrentMap<String, Integer> byOrigin = new ConcurrentHashMap<>();

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

    /**
     * The same, for somebody at the door: of those from one address only so many are inside or wait.
     *
     * @param origin the address of the browser
     * @throws AccesoOcupadoException when there is no place in time; the work was not begun
     */
    public <T> T pasar(String origin, Supplier<T> work) {
        try {
            if (byOrigin.merge(origin, 1, Integer::sum) > places * FROM_ONE_PER_PLACE) {
                throw new AccesoOcupadoException();
            }
            return pasar(work);
        } finally {
            byOrigin.computeIfPresent(origin, (address, count) -> count == 1 ? null : count - 1);
        }
    }

    /** How many addresses it remembers: those that are at the door at this moment. */
    int origins() {
        return byOrigin.size();
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
