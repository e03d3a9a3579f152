package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The application on somebody's telephone that gives a new code each half minute (RFC 6238).
 *
 * <p>It begins as a secret that is shown once, as a picture, and works from the first code that proves that it arrived. An
 * unproved one is forgotten after half an hour. Each code counts once: the time step of the last one is kept, and
 * neither it nor an earlier one is taken again (RFC 6238, 5.2; ASVS 6.5.1).
 */
@Entity
@Table(name = "segundos_factores")
public class SegundoFactor {

    /** How long a secret may wait for its first code. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    @Id
    @Column(name = "user_id")
    private Long userId;

    private String secreto;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "activado_at")
    private Instant activadoAt;

    @Column(name = "ultimo_paso")
    private long ultimoPaso;

    /** For the persistence provider. */
    protected SegundoFactor() {}

    /**
     * One that does not work yet.
     *
     * @param secreto its secret, as the safe keeps it
     */
    public SegundoFactor(Long userId, String secreto, Instant now) {
        this.userId = Objects.requireNonNull(userId);
        empezar(secreto, now);
    }

    /**
     * Begins anew with another secret.
     *
     * @param otro as the safe keeps it
     */
    public final void empezar(String otro, Instant now) {
        secreto = Objects.requireNonNull(otro);
        createdAt = now;
        activadoAt = null;
        ultimoPaso = 0;
    }

    /** Whether its secret still waits for a first code, and may be shown again until then. */
    public boolean isEnEspera(Instant now) {
        return activadoAt == null && now.isBefore(createdAt.plus(PATIENCE));
    }

    /** Its first code came. */
    public void activar(Instant now) {
        activadoAt = now;
    }

    /** A code was used; neither it nor an earlier one is worth anything from now on. */
    public void usar(long paso) {
        ultimoPaso = Math.max(ultimoPaso, paso);
    }

    /** Whether it is asked for at sign-in. */
    public boolean isActivo() {
        return activadoAt != null;
    }

    public Long getUserId() {
        return userId;
    }

    /** Its secret, as the safe keeps it. */
    public String getSecreto() {
        return secreto;
    }

    /** Since when it works, or null. */
    public Instant getActivadoAt() {
        return activadoAt;
    }

    /** Time step of the last code that was used. */
    public long getUltimoPaso() {
        return ultimoPaso;
    }
}
