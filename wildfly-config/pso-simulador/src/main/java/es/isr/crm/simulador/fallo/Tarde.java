package es.isr.crm.simulador.fallo;

import java.time.Duration;

/**
 * When a write is carried out late: a while after it came, or once so many later calls on the same serial number have
 * their answer. The second needs no clock: a test says exactly between which of the client's steps it happens.
 *
 * @param tiempo the while; not used when {@code llamadas} is given
 * @param llamadas the later calls, or 0 for by time
 */
public record Tarde(Duration tiempo, int llamadas) {

    public boolean porLlamadas() {
        return llamadas > 0;
    }

    String nombre() {
        return porLlamadas() ? "tras " + llamadas + " llamadas más" : "a los " + tiempo.toMillis() + " ms";
    }
}
