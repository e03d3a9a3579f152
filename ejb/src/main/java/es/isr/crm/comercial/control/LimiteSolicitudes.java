package es.isr.crm.comercial.control;

import es.isr.crm.shared.entity.RedOrigen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what the public form let in during the last hour on this node, by address and in all. Only what was let in is
 * remembered, so that its memory is bounded by the total: whoever floods it, is counted no further.
 */
@ApplicationScoped
public class LimiteSolicitudes {

    private static final Duration HORA = Duration.ofHours(1);

    private final Deque<Entrada> entradas = new ArrayDeque<>();
    private final Map<String, Integer> porDireccion = new HashMap<>();

    /**
     * Lets a request in, or not.
     *
     * @param direccion where it comes from, an IP address
     * @param now when
     * @param maxDireccion how many may come from one address in an hour
     * @param maxTotal how many may come in an hour
     * @return whether it is let in; then it counts
     */
    public synchronized boolean admitir(String direccion, Instant now, int maxDireccion, int maxTotal) {
        forget(now);
        String red = RedOrigen.of(direccion);
        if (entradas.size() >= maxTotal || porDireccion.getOrDefault(red, 0) >= maxDireccion) {
            return false;
        }
        entradas.addLast(new Entrada(red, now));
        porDireccion.merge(red, 1, Integer::sum);
        return true;
    }

    /** How many requests are remembered. */
    synchronized int size() {
        return entradas.size();
    }

    /** Those of the future are forgotten too: the clock was put back since. */
    private void forget(Instant now) {
        while (!entradas.isEmpty()
                && Duration.between(entradas.peekFirst().cuando(), now).abs().compareTo(HORA) >= 0) {
            porDireccion.computeIfPresent(entradas.removeFirst().red(), (red, count) -> count == 1 ? null : count - 1);
        }
    }

    private record Entrada(String red, Instant cuando) {}
}
