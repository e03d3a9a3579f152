package es.isr.crm.usuarios.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A browser in which somebody is signed in.
 *
 * <p>It opens with a password, lives while it is used, and ends by sign-out, by idleness, at its longest life, or with
 * its user. The browser holds a random token, the row only its digest. Because it lives in the database, it outlives a
 * restart of the server and holds on every node.
 */
@Entity
@Table(name = "sesiones")
public class Sesion {

    /** Use is noted at most this often: reading a page is no reason to write a row. */
    static final Duration NOTE_EVERY = Duration.ofMinutes(1);

    private static final int MAX_AGENTE = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private Usuario usuario;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "ultimo_uso")
    private Instant ultimoUso;

    @Column(name = "expira_at", updatable = false)
    private Instant expiraAt;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "motivo_cierre")
    @Convert(converter = MotivoCierre.Jpa.class)
    private MotivoCierre motivoCierre;

    @Column(updatable = false)
    private String ip;

    @Column(updatable = false)
    private String agente;

    /** For the persistence provider. */
    protected Sesion() {}

    /**
     * A session that begins now.
     *
     * @param usuario who signed in
     * @param tokenHash digest of the token that the browser gets
     * @param origen where from
     * @param now when
     * @param longest its longest life, however much it is used
     */
    public Sesion(Usuario usuario, String tokenHash, Origen origen, Instant now, Duration longest) {
        this.usuario = usuario;
        this.tokenHash = tokenHash;
        this.ip = origen.ip();
        this.agente = shorten(origen.agente());
        this.createdAt = now;
        this.ultimoUso = now;
        this.expiraAt = now.plus(longest);
    }

    /**
     * Whether it is still good. One that is not closes by this.
     *
     * @param now the present instant
     * @param idle how long it may go unused
     */
    public boolean comprobar(Instant now, Duration idle) {
        if (cerradaAt == null) {
            porqueAcaba(now, idle).ifPresent(motivo -> cerrar(motivo, now));
        }
        return cerradaAt == null;
    }

    private Optional<MotivoCierre> porqueAcaba(Instant now, Duration idle) {
        if (!usuario.isActivo()) {
            return Optional.of(MotivoCierre.USUARIO_INACTIVO);
        }
        if (!now.isBefore(expiraAt)) {
            return Optional.of(MotivoCierre.CADUCADA);
        }
        return now.isBefore(ultimoUso.plus(idle)) ? Optional.empty() : Optional.of(MotivoCierre.INACTIVIDAD);
    }

    /**
     * How much longer it lives.
     *
     * @param now the present instant
     * @param idle how long it may go unused
     */
    public PlazosSesion plazos(Instant now, Duration idle) {
        return new PlazosSesion(Duration.between(now, ultimoUso.plus(idle)), Duration.between(now, expiraAt));
    }

    /** Notes that somebody is working in it. */
    public void usar(Instant now) {
        if (!now.isBefore(ultimoUso.plus(NOTE_EVERY))) {
            ultimoUso = now;
        }
    }

    /** Ends it; one that has ended stays as it ended. */
    public void cerrar(MotivoCierre motivo, Instant now) {
        if (cerradaAt == null) {
            cerradaAt = now;
            motivoCierre = motivo;
        }
    }

    private static String shorten(String agente) {
        return agente == null || agente.length() <= MAX_AGENTE ? agente : agente.substring(0, MAX_AGENTE);
    }

    public Long getId() {
        return id;
    }

    public Usuario getUsuario() {
        return usuario;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUltimoUso() {
        return ultimoUso;
    }

    /** When it ends at the latest. */
    public Instant getExpiraAt() {
        return expiraAt;
    }

    /** When it ended, or null. */
    public Instant getCerradaAt() {
        return cerradaAt;
    }

    /** Why it ended, or null. */
    public MotivoCierre getMotivoCierre() {
        return motivoCierre;
    }

    public String getIp() {
        return ip;
    }

    public String getAgente() {
        return agente;
    }
}
