package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The wish of a person that PSO create a speed profile.
 *
 * <p>PSO is asked once and never again. Without a clear answer it is PSO's list that decides: when the profile is in it,
 * it was created; when two lists, read after the deadline and as far apart as PSO may be late, do not have it, it was
 * not, and somebody may ask anew. Until then nobody can ask for one of the same name, which a unique key sees to.
 */
@Entity
@Table(name = "creaciones_perfil")
public class CreacionPerfil extends EntidadBase {

    private static final int MAX_DETALLE = 1000;

    @Column(updatable = false)
    private String nombre;

    @Column(updatable = false)
    private int bajada;

    @Column(updatable = false)
    private int subida;

    @Convert(converter = EstadoCreacion.Jpa.class)
    private EstadoCreacion estado = EstadoCreacion.ENVIANDO;

    @Column(name = "pedida_at", updatable = false)
    private Instant pedidaAt;

    @Column(name = "ausente_at")
    private Instant ausenteAt;

    @Column(name = "terminada_at")
    private Instant terminadaAt;

    private String detalle;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected CreacionPerfil() {}

    /**
     * Somebody wants it; it is about to be sent.
     *
     * @param perfil name and speeds
     * @param firma who wants it
     */
    public CreacionPerfil(PsoPerfilVelocidad perfil, Firma firma, Instant now) {
        this.nombre = perfil.nombre();
        this.bajada = perfil.bajada();
        this.subida = perfil.subida();
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
        this.pedidaAt = now;
    }

    /** PSO gave no answer that could be understood, or none at all. */
    public void doubt(String why) {
        requireViva();
        estado = EstadoCreacion.INCIERTA;
        detalle = shorten(why);
    }

    /** PSO said no, or nothing was sent. */
    public void reject(String why, Instant now) {
        end(EstadoCreacion.RECHAZADA, why, now);
    }

    /**
     * Looks for it in a list that PSO gave.
     *
     * @param list speed profiles of PSO
     * @param plazo how long a call may take
     * @param now when the list was read
     * @return whether this list ended the doubt
     */
    public boolean seek(List<PsoPerfilVelocidad> list, Duration plazo, Instant now) {
        Optional<PsoPerfilVelocidad> found =
                list.stream().filter(perfil -> perfil.nombre().equals(nombre)).findFirst();
        if (found.isPresent()) {
            end(EstadoCreacion.HECHA, matches(found.get()) ? null : speeds(found.get()), now);
            return true;
        }
        if (now.isBefore(pedidaAt.plus(plazo))) {
            return false;
        }
        if (ausenteAt == null) {
            ausenteAt = now;
            return false;
        }
        if (now.isBefore(ausenteAt.plus(plazo))) {
            return false;
        }
        end(EstadoCreacion.SIN_EFECTO, detalle, now);
        return true;
    }

    private boolean matches(PsoPerfilVelocidad perfil) {
        return Objects.equals(perfil.bajada(), bajada) && Objects.equals(perfil.subida(), subida);
    }

    private static String speeds(PsoPerfilVelocidad perfil) {
        return perfil.bajada() + "/" + perfil.subida() + " Mbit/s";
    }

    private void end(EstadoCreacion how, String why, Instant now) {
        requireViva();
        estado = how;
        detalle = shorten(why);
        terminadaAt = now;
    }

    private void requireViva() {
        if (!estado.isViva()) {
            throw new IllegalStateException("creation of " + nombre + " is over: " + estado);
        }
    }

    private static String shorten(String words) {
        return words == null || words.length() <= MAX_DETALLE ? words : words.substring(0, MAX_DETALLE);
    }

    public PsoPerfilVelocidad perfil() {
        return new PsoPerfilVelocidad(nombre, bajada, subida);
    }

    public String getNombre() {
        return nombre;
    }

    public EstadoCreacion getEstado() {
        return estado;
    }

    public Instant getPedidaAt() {
        return pedidaAt;
    }

    /** Why it ended as it did, or PSO's other speeds when they are not those that were asked for; may be null. */
    public String getDetalle() {
        return detalle;
    }

    public Firma firma() {
        return new Firma(usuarioId, usuario);
    }
}
