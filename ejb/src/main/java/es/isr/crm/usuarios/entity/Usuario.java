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
 * e-mail and password, and works within one role. Whom an identity provider vouches for comes in without a password, the
 * first time perhaps only after an administrator has approved them. Who leaves is disabled, never removed: the history
 * names them. Each change leaves a row; the password only the moment when it changed.
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

    private boolean pendiente;

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
     * Somebody whom the provider vouches for and no administrator has looked at yet: not active, without a password, and
     * with the role that asks least.
     */
    public static Usuario enEspera(String nombre, Email email) {
        Usuario usuario = new Usuario(nombre, email, Rol.USER);
        usuario.activo = false;
        usuario.pendiente = true;
        return usuario;
    }

    /**
     * Lets in who was waiting.
     *
     * @param rol what they may do
     * @throws UsuarioNoPendienteException when they do not wait, perhaps since a moment ago
     */
    public void aprobar(Rol rol) {
        requirePendiente();
        this.rol = Objects.requireNonNull(rol);
        this.activo = true;
        this.pendiente = false;
    }

    /**
     * Does not let in who was waiting; from now on they are a disabled user like any other.
     *
     * @throws UsuarioNoPendienteException when they do not wait, perhaps since a moment ago
     */
    public void rechazar() {
        requirePendiente();
        this.pendiente = false;
    }

    /** Makes an administrator of who is the owner by configuration, whatever an administrator has said. */
    public void serPropietario() {
        rol = Rol.ADMIN;
    }

    private void requirePendiente() {
        if (!pendiente) {
            throw new UsuarioNoPendienteException(nombre);
        }
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

    /** How the history names them from now on. */
    public void llamar(String nombre) {
        this.nombre = Objects.requireNonNull(nombre);
    }

    /**
     * What an administrator says of them.
     *
     * @param nombre how the history names them
     * @param email the address they sign in with
     * @param rol what they may do
     */
    public void modificar(String nombre, Email email, Rol rol) {
        llamar(nombre);
        this.email = email.value();
        this.rol = Objects.requireNonNull(rol);
    }

    /** They may sign in again; also who waited for it. */
    public void activar() {
        activo = true;
        pendiente = false;
    }

    /** They may not sign in any more, and what is open of theirs is over. */
    public void desactivar() {
        activo = false;
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

    /** Whether they came by the provider and wait for an administrator. */
    public boolean isPendiente() {
        return pendiente;
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
