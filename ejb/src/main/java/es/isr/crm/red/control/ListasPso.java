package es.isr.crm.red.control;

import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.shared.control.Reloj;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lists of one kind that PSO gives, by key. Who asks waits three seconds at most and then gets the last known one, while
 * the call goes on and its result is there for the next. One call at a time for each list, however many ask.
 */
class ListasPso<T> {

    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final long PATIENCE_MS = 2_800;

    private final ExecutorService executor;
    private final Reloj reloj;
    private final Map<String, ListaPso<T>> known = new ConcurrentHashMap<>();
    private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

    ListasPso(ExecutorService executor, Reloj reloj) {
        this.executor = executor;
        this.reloj = reloj;
    }

    /** The list as PSO gives it within the time, else the last known one. */
    ListaPso<T> get(String key, Supplier<PsoRespuesta<List<T>>> call) {
        ListaPso<T> before = last(key);
        if (isFresh(before)) {
            return before;
        }
        Future<?> load = running.computeIfAbsent(key, k -> executor.submit(() -> load(k, call)));
        try {
            load.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // The page does not wait for PSO.
            return before.anterior();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return before.anterior();
        }
        ListaPso<T> after = last(key);
        return isFresh(after) ? after : after.anterior();
    }

    /** The last known list. */
    ListaPso<T> last(String key) {
        return known.getOrDefault(key, ListaPso.desconocida());
    }

    private boolean isFresh(ListaPso<T> list) {
        return list.leidaAt() != null
                && Duration.between(list.leidaAt(), reloj.now()).abs().compareTo(FRESH) < 0;
    }

    private void load(String key, Supplier<PsoRespuesta<List<T>>> call) {
        try {
            call.get()
                    .findDatos()
                    .ifPresent(values -> known.put(key, new ListaPso<>(List.copyOf(values), reloj.now(), true)));
        } finally {
            running.remove(key);
        }
    }
}
