package es.isr.crm.panel.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Something that asks for attention, from when it is raised until it is over.
 *
 * <p>It is told by mail once, when it has lasted for two minutes: what comes and goes between two looks is nobody's work.
 * Gone for a quarter of an hour it is over; what comes back before is the same alarm still, and nobody is told again.
 */
@Entity
@Table(name = "alarmas")
public class Alarma {

    /** How long it has to last before anybody is told. */
    public static final Duration PACIENCIA = Duration.ofMinutes(2);

    /** How long it has to be gone before it is over. */
    public static final Duration CALMA = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "crm")
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    @Convert(converter = TipoJpa.class)
    private Aviso.Tipo tipo;

    private String dato;

    @Column(updatable = false)
    private Instant desde;

    @Column(name = "vista_at")
    private Instant vistaAt;

    @Column(name = "avisada_at")
    private Instant avisadaAt;

    private Instant hasta;

    /** For the persistence provider. */
    protected Alarma() {}

    /** It is raised. */
    public Alarma(Aviso aviso, Instant now) {
        tipo = aviso.tipo();
        desde = now;
        ver(aviso, now);
    }

    /** It is still there. */
    public final void ver(Aviso aviso, Instant now) {
        dato = aviso.data().isEmpty() ? null : aviso.data().get(0).toString();
        vistaAt = now;
    }

    /** Whether it has lasted long enough for a mail, and none was queued yet. */
    public boolean isPorAvisar(Instant now) {
        return avisadaAt == null && !now.isBefore(desde.plus(PACIENCIA));
    }

    /** A mail about it is queued. */
    public void avisar(Instant now) {
        avisadaAt = now;
    }

    /** It was not seen: over, when that has been so for long enough. */
    public void echarEnFalta(Instant now) {
        if (!now.isBefore(vistaAt.plus(CALMA))) {
            hasta = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Aviso.Tipo getTipo() {
        return tipo;
    }

    /** What its words name: how many, which; null for nothing. */
    public String getDato() {
        return dato;
    }

    /** Since when it is raised. */
    public Instant getDesde() {
        return desde;
    }

    public boolean isViva() {
        return hasta == null;
    }

    /** Stored in lower case. */
    @Converter
    public static class TipoJpa extends EnumConverter<Aviso.Tipo> implements AttributeConverter<Aviso.Tipo, String> {
        public TipoJpa() {
            super(Aviso.Tipo.class);
        }
    }
}
