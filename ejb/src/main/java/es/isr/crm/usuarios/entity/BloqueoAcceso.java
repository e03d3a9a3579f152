package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The failed attempts on one address, known or not.
 *
 * <p>The fifth in a row locks it for a minute, each further one for twice as long, up to an hour; never for good, or
 * anybody could lock anybody out. A day without a failure, or a success, and all is forgotten. The row is there for
 * addresses that nobody has too, and so tells nothing.
 */
@Entity
@Table(name = "bloqueos_acceso")
public class BloqueoAcceso {

    /** How many failures are free. */
    static final int FREE = 4;

    /** After this long without a failure the count begins anew. */
    public static final Duration FORGET_AFTER = Duration.ofHours(24);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Id
    private String clave;

    private int fallos;

    @Column(name = "ultimo_fallo")
    private Instant ultimoFallo;

    @Column(name = "bloqueado_hasta")
    private Instant bloqueadoHasta;

    /** For the persistence provider. */
    protected BloqueoAcceso() {}

    /** An address without failures, by the digest that stands for it. */
    public BloqueoAcceso(String clave) {
        this.clave = clave;
    }

    /** One more failure. */
    public void contarFallo(Instant now) {
        fallos = isForgotten(now) ? 1 : fallos + 1;
        ultimoFallo = now;
        bloqueadoHasta = fallos > FREE ? now.plus(length(fallos)) : null;
    }

    /** How much longer it is locked; nothing when it is not. */
    public Optional<Duration> bloqueado(Instant now) {
        return bloqueadoHasta != null && now.isBefore(bloqueadoHasta)
                ? Optional.of(Duration.between(now, bloqueadoHasta))
                : Optional.empty();
    }

    private boolean isForgotten(Instant now) {
        return ultimoFallo == null || !now.isBefore(ultimoFallo.plus(FORGET_AFTER));
    }

    private static Duration length(int fallos) {
        int doublings = Math.min(fallos - FREE - 1, 10);
        Duration length = SHORTEST.multipliedBy(1L << doublings);
        return length.compareTo(LONGEST) > 0 ? LONGEST : length;
    }

    public int getFallos() {
        return fallos;
    }

    public Instant getBloqueadoHasta() {
        return bloqueadoHasta;
    }
}
