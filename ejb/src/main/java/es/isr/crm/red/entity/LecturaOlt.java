package es.isr.crm.red.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How an OLT was last read as a whole, one row per OLT. Its figures are those of the last reading that brought any: an
 * OLT that PSO does not tell about keeps what was known of it, and says so.
 */
@Entity
@Table(name = "lecturas_olt")
public class LecturaOlt {

    private static final int MAX_DETALLE = 1000;

    @Id
    private String olt;

    @Convert(converter = EstadoLectura.Jpa.class)
    private EstadoLectura estado;

    private String detalle;

    @Column(name = "intento_at")
    private Instant intentoAt;

    @Column(name = "leida_at")
    private Instant leidaAt;

    @Column(name = "duracion_ms")
    private int duracionMs;

    private int onts;

    @Column(name = "sin_conexion")
    private int sinConexion;

    @Column(name = "conciliada_at")
    private Instant conciliadaAt;

    private int reparadas;

    private int frenadas;

    /** For the persistence provider. */
    protected LecturaOlt() {}

    /** It was read, or not. */
    public void read(OltLeida leida) {
        estado = leida.estado();
        String words = leida.detalle();
        detalle = words == null || words.length() <= MAX_DETALLE ? words : words.substring(0, MAX_DETALLE);
        intentoAt = leida.desde();
        duracionMs = (int) Math.min(leida.duracion().toMillis(), Integer.MAX_VALUE);
        if (estado == EstadoLectura.COMPLETA) {
            leidaAt = leida.desde();
        }
        if (!leida.onts().isEmpty() || estado == EstadoLectura.COMPLETA) {
            onts = leida.onts().size();
            sinConexion = (int) leida.sinConexion();
        }
    }

    /** It was compared with the wishes; nothing has been repaired yet. */
    public void reconcile(Instant now) {
        conciliadaAt = now;
        reparadas = 0;
        frenadas = 0;
    }

    /**
     * Repairs were due without anybody's click.
     *
     * @param asked how many were asked for
     * @param held how many were held back, because so many at once are no accident of the customers
     */
    public void repair(int asked, int held) {
        reparadas = asked;
        frenadas = held;
    }

    public String getOlt() {
        return olt;
    }

    public EstadoLectura getEstado() {
        return estado;
    }

    /** Why it is not complete, in words; null when it is. */
    public String getDetalle() {
        return detalle;
    }

    /** When it was last tried. */
    public Instant getIntentoAt() {
        return intentoAt;
    }

    /** When the last complete reading began; null when there was none yet. */
    public Instant getLeidaAt() {
        return leidaAt;
    }

    public int getDuracionMs() {
        return duracionMs;
    }

    /** ONTs registered there. */
    public int getOnts() {
        return onts;
    }

    /** How many of them had no link. */
    public int getSinConexion() {
        return sinConexion;
    }

    /** When it was last compared with the wishes; null for never. */
    public Instant getConciliadaAt() {
        return conciliadaAt;
    }

    public int getReparadas() {
        return reparadas;
    }

    public int getFrenadas() {
        return frenadas;
    }
}
