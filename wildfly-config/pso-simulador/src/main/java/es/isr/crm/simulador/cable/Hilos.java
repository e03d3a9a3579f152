package es.isr.crm.simulador.cable;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of calls that suffer a fault, most of them asleep, and the clock of those applied late. */
public final class Hilos implements AutoCloseable {

    private final ExecutorService averias = Executors.newCachedThreadPool(fabrica("pso-averia-"));
    private final ScheduledExecutorService tardias = Executors.newSingleThreadScheduledExecutor(fabrica("pso-tarde-"));

    void execute(Runnable averia) {
        averias.execute(averia);
    }

    void schedule(Runnable aplicacion, Duration tarde) {
        tardias.schedule(aplicacion, tarde.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        averias.shutdownNow();
        tardias.shutdownNow();
    }

    private static ThreadFactory fabrica(String prefijo) {
        AtomicInteger numero = new AtomicInteger();
        return tarea -> {
            Thread hilo = new Thread(tarea, prefijo + numero.incrementAndGet());
            hilo.setDaemon(true);
            return hilo;
        };
    }
}
