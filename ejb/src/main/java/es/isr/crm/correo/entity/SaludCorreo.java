package es.isr.crm.correo.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How the mail server is, as whoever last tried it found it; one row for all nodes.
 *
 * <p>While it is away it is tried again after growing pauses, from 15 seconds to 5 minutes, with one message; nothing else
 * is lost by it than time, and the first message that gets through sets the others going.
 */
@Entity
@Table(name = "salud_correo")
public class SaludCorreo {

    /** Of the one row. */
    public static final Long ID = 1L;

    private static final int MAX_DETALLE = 500;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 5;

    @Id
    private Long id;

    @Convert(converter = EstadoCorreo.Jpa.class)
    private EstadoCorreo estado;

    private String detalle;

    private Instant desde;

    private int fallos;

    @Column(name = "proximo_at")
    private Instant proximoAt;

    /** For the persistence provider. */
    protected SaludCorreo() {}

    /** It spoke to us as it should. */
    public void recover(Instant now) {
        if (estado != EstadoCorreo.BIEN) {
            desde = now;
        }
        estado = EstadoCorreo.BIEN;
        detalle = null;
        fallos = 0;
        proximoAt = null;
    }

    /**
     * It did not.
     *
     * @param como how it is
     * @param texto what it said, or what went wrong
     */
    public void fail(EstadoCorreo como, String texto, Instant now) {
        if (estado != como) {
            desde = now;
        }
        estado = como;
        detalle = texto == null || texto.length() <= MAX_DETALLE ? texto : texto.substring(0, MAX_DETALLE);
        Duration pause = FIRST.multipliedBy(1L << Math.min(fallos, DOUBLINGS));
        proximoAt = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        fallos++;
    }

    /** Whether it may be spoken to now. */
    public boolean isDue(Instant now) {
        return proximoAt == null || !proximoAt.isAfter(now);
    }

    public EstadoCorreo getEstado() {
        return estado;
    }

    /** What it said, or null while it is well. */
    public String getDetalle() {
        return detalle;
    }

    /** Since when it is so; null when it has never been otherwise. */
    public Instant getDesde() {
        return desde;
    }

    /** When it is tried next, or null while it is well. */
    public Instant getProximoAt() {
        return proximoAt;
    }
}
