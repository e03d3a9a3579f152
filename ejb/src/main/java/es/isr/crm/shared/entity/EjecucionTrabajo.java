package es.isr.crm.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * How a job last went, one row per job: what the schedules and the alarms need to know, without searching through all
 * its runs. A run that died with its node stays {@code EN_MARCHA} until the next one takes its place.
 */
@Entity
@Table(name = "ejecuciones_trabajo")
public class EjecucionTrabajo {

    private static final int MAX_RESULTADO = 500;

    @Id
    private String trabajo;

    private long ejecucion;

    private String usuario;

    private Instant inicio;

    private Instant fin;

    @Convert(converter = Estado.Jpa.class)
    private Estado estado;

    @Column(name = "parada_por")
    private String paradaPor;

    private String resultado;

    /** How a run stands. */
    public enum Estado {
        EN_MARCHA,
        TERMINADO,
        /** It went through, but not everything could be done. */
        PARCIAL,
        FALLIDO,
        PARADO;

        /** Stored in lower case. */
        @Converter
        public static class Jpa extends EnumConverter<Estado> implements AttributeConverter<Estado, String> {
            public Jpa() {
                super(Estado.class);
            }
        }
    }

    /** For the persistence provider. */
    protected EjecucionTrabajo() {}

    /** @param trabajo id of the job */
    public EjecucionTrabajo(String trabajo) {
        this.trabajo = trabajo;
    }

    /**
     * A run begins.
     *
     * @param id id of the execution
     * @param quien who started it
     */
    public void begin(long id, String quien, Instant now) {
        ejecucion = id;
        usuario = quien;
        inicio = now;
        fin = null;
        estado = Estado.EN_MARCHA;
        paradaPor = null;
        resultado = null;
    }

    /** Somebody has ordered a run to stop; of one that is not the last any more that says nothing. */
    public void parar(long id, String quien) {
        if (id == ejecucion) {
            paradaPor = quien;
        }
    }

    /** Whether a person has stopped it, so that it does not begin again by itself; nobody has who was too late for it. */
    public boolean isParadaPorAlguien() {
        return paradaPor != null && estado != Estado.TERMINADO && estado != Estado.PARCIAL;
    }

    /**
     * A run has ended; one that is not the last any more changes nothing.
     *
     * @param words its result in words, or null
     * @return whether it was the last one
     */
    public boolean end(long id, Estado como, String words, Instant now) {
        if (id != ejecucion) {
            return false;
        }
        estado = como;
        fin = now;
        resultado = words == null || words.length() <= MAX_RESULTADO ? words : words.substring(0, MAX_RESULTADO);
        return true;
    }

    /** The news of its end. */
    public TrabajoTerminado terminado() {
        return new TrabajoTerminado(trabajo, ejecucion, usuario, inicio, fin, estado, resultado);
    }

    public String getTrabajo() {
        return trabajo;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getInicio() {
        return inicio;
    }

    /** Null while it runs, and when it died. */
    public Instant getFin() {
        return fin;
    }

    public Estado getEstado() {
        return estado;
    }

    public String getResultado() {
        return resultado;
    }
}
