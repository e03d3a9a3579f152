package es.isr.crm.usuarios.control;

import es.isr.crm.shared.entity.RedOrigen;
import es.isr.crm.usuarios.entity.OrigenBloqueadoException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins by where they come from, so that nobody tries one password on everybody's account: what locks an
 * account would never notice. Who has failed too often is sent away before anything is read or hashed, until the time is
 * over. Enough are free for an office full of people behind one address who all come back from their holidays.
 *
 * <p>It counts on each node by itself, and remembers a bounded number of origins: the one not seen for longest is
 * forgotten first.
 */
@ApplicationScoped
public class FallosPorOrigen {

    /** How many failures of one origin are let pass in {@link #PERIODO}. */
    public static final int LIBRES = 200;

    static final Duration PERIODO = Duration.ofMinutes(10);
    static final int RECORDADOS = 10_000;

    private final Map<String, Cuenta> cuentas = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Cuenta> eldest) {
            return size() > RECORDADOS;
        }
    };

    /**
     * Lets an attempt begin, or not.
     *
     * @param direccion IP address it comes from
     * @throws OrigenBloqueadoException when too many from there have failed
     */
    public synchronized void requireLibre(String direccion, Instant now) {
        Cuenta cuenta = cuentas.get(RedOrigen.of(direccion));
        if (cuenta != null && cuenta.vale(now) && cuenta.fallos() >= LIBRES) {
            throw new OrigenBloqueadoException(
                    Duration.between(now, cuenta.desde().plus(PERIODO)));
        }
    }

    /**
     * One more that failed.
     *
     * @return whether it was the last that is let pass
     */
    public synchronized boolean contar(String direccion, Instant now) {
        Cuenta cuenta = cuentas.merge(
                RedOrigen.of(direccion),
                new Cuenta(1, now),
                (known, first) -> known.vale(now) ? new Cuenta(known.fallos() + 1, known.desde()) : first);
        return cuenta.fallos() == LIBRES;
    }

    /** How many origins are remembered. */
    synchronized int size() {
        return cuentas.size();
    }

    /** A clock that was put back since shuts nobody out. */
    private record Cuenta(int fallos, Instant desde) {

        boolean vale(Instant now) {
            return Duration.between(desde, now).abs().compareTo(PERIODO) < 0;
        }
    }
}
