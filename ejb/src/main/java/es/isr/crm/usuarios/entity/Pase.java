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
import java.time.Instant;
import java.util.Objects;

/**
 * Lets whoever knows its token do one thing, once, until it expires.
 *
 * <p>A link for a password is asked for by an administrator and gets its token when its message is written, so that
 * nothing that waits in a queue opens a door; a message that is written again has another token, and the one before is
 * dead. The pass of a sign-in between its two steps has its token from the start. The row holds only the digest. None
 * outlives the password that its user had when it was made: whoever sets another shuts what the one before had opened.
 */
@Entity
@Table(name = "pases")
public class Pase {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private Usuario usuario;

    @Convert(converter = ClasePase.Jpa.class)
    @Column(updatable = false)
    private ClasePase clase;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(updatable = false)
    private String sitio;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expira_at")
    private Instant expiraAt;

    @Column(name = "usado_at")
    private Instant usadoAt;

    /** For the persistence provider. */
    protected Pase() {}

    /**
     * A pass without a token, which lets nobody do anything yet.
     *
     * @param usuario whom it is for
     * @param sitio scheme, server and path of the CRM, for a link; else null
     */
    public Pase(Usuario usuario, ClasePase clase, String sitio, Instant now) {
        this.usuario = Objects.requireNonNull(usuario);
        this.clase = Objects.requireNonNull(clase);
        this.sitio = sitio;
        this.createdAt = now;
        this.expiraAt = now.plus(clase.vida());
    }

    /**
     * Somebody is about to be told a token; one told before is worth nothing any more.
     *
     * @param hash digest of the token
     */
    public void emitir(String hash, Instant now) {
        tokenHash = Objects.requireNonNull(hash);
        expiraAt = now.plus(clase.vida());
    }

    /** Whether it still lets its user do what it is for. */
    public boolean isVivo(Instant now) {
        return usadoAt == null && now.isBefore(expiraAt) && usuario.isActivo() && !isDeOtraPassword();
    }

    private boolean isDeOtraPassword() {
        Instant cambiada = usuario.getPasswordCambiadaAt();
        return cambiada != null && createdAt.isBefore(cambiada);
    }

    /** It was used, or is taken back. */
    public void gastar(Instant now) {
        if (usadoAt == null) {
            usadoAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Usuario getUsuario() {
        return usuario;
    }

    public ClasePase getClase() {
        return clase;
    }

    /** What goes before the address of its link, or null. */
    public String getSitio() {
        return sitio;
    }

    public Instant getExpiraAt() {
        return expiraAt;
    }
}
