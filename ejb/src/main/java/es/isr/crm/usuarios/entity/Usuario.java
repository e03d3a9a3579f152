package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import es.isr.crm.shared.entity.Rol;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * A member of staff.
 *
 * <p>A user is made by an administrator (the first one by the one-time code of an empty installation), signs in by
 * e-mail and password, and works within one role. Who leaves is disabled, never removed: the history names them. Each
 * change leaves a row; the password only the moment when it changed.
 */
@Entity
@Table(name = "users")
public class Usuario extends EntidadBase implements Auditable {

    private String nombre;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_cambiada_at")
    private Instant passwordCambiadaAt;

    @Convert(converter = Rol.Jpa.class)
    private Rol rol;

    private boolean activo;

    @Convert(converter = Idioma.Jpa.class)
    private Idioma idioma;

    @Convert(converter = Tema.Jpa.class)
    private Tema tema;

    @Column(name = "ultimo_acceso")
    private Instant ultimoAcceso;

    /** For the persistence provider. */
    protected Usuario() {}

    /**
     * An active user without a password, who cannot sign in until one is set.
     *
     * @param nombre how the history names them
     * @param email the address they sign in with
     * @param rol what they may do
     */
    public Usuario(String nombre, Email email, Rol rol) {
        this.nombre = Objects.requireNonNull(nombre);
        this.email = email.value();
        this.rol = Objects.requireNonNull(rol);
        this.activo = true;
        this.idioma = Idioma.ES;
        this.tema = Tema.CLARO;
    }

    /**
     * Sets a new password.
     *
     * @param hash the password as the hasher writes it
     * @param now when
     */
    public void cambiarPassword(String hash, Instant now) {
        this.passwordHash = Objects.requireNonNull(hash);
        this.passwordCambiadaAt = now;
    }

    public void cambiarPreferencias(Idioma idioma, Tema tema) {
        this.idioma = Objects.requireNonNull(idioma);
        this.tema = Objects.requireNonNull(tema);
    }

    public String getNombre() {
        return nombre;
    }

    /** The address they sign in with, in lower case. */
    public String getEmail() {
        return email;
    }

    /** The hash of the password, or null when there is none. */
    public String getPasswordHash() {
        return passwordHash;
    }

    public Instant getPasswordCambiadaAt() {
        return passwordCambiadaAt;
    }

    public Rol getRol() {
        return rol;
    }

    /** Whether they may sign in. */
    public boolean isActivo() {
        return activo;
    }

    public Idioma getIdioma() {
        return idioma;
    }

    public Tema getTema() {
        return tema;
    }

    /** When they last signed in, or null. */
    public Instant getUltimoAcceso() {
        return ultimoAcceso;
    }

    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("passwordHash", "ultimoAcceso");
    }
}
