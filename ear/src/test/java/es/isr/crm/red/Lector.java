package es.isr.crm.red;

import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Visita;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody at work, who looks at a page again and again while something else goes on; and how long each look took. */
final class Lector implements AutoCloseable {

    private static final int HTTP_OK = 200;
    private static final int CALM_LOOKS = 10;

    private final Visita visita;
    private final String page;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::look, "lector");
    private volatile boolean enough;
    private volatile String failure;

    /** @param visita signed in */
    Lector(Visita visita, String page) {
        this.visita = visita;
        this.page = page;
        thread.start();
    }

    private void look() {
        while (!enough) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = visita.get(page);
            millis.add((System.nanoTime() - begin) / 1_000_000);
            if (answer.statusCode() != HTTP_OK) {
                failure = page + " answered " + answer.statusCode();
                return;
            }
        }
    }

    /** Waits for a look that begins from now on to end. */
    void waitForLook() {
        int before = millis.size();
        // The one that is under way, and another.
        Espera.hasta("another look at " + page, () -> millis.size() >= before + 2 || failure != null);
    }

    /** How long half of some looks take no longer while nothing else goes on; they are not counted. */
    long calm() {
        Espera.hasta("some looks at " + page, () -> millis.size() >= CALM_LOOKS || failure != null);
        long median = median();
        millis.clear();
        return median;
    }

    /** Half of the looks took no longer. */
    long median() {
        return quantile(50);
    }

    private long quantile(int percent) {
        if (failure != null) {
            throw new AssertionError(failure);
        }
        List<Long> sorted = new ArrayList<>(List.copyOf(millis));
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    @Override
    public String toString() {
        return page + " " + millis.size() + " times, median " + median() + " ms, p95 " + quantile(95) + " ms, longest "
                + quantile(100) + " ms";
    }

    @Override
    public void close() {
        enough = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
