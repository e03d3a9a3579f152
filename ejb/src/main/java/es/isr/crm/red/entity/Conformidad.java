package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A run of the conformity check. It begins with nothing, gathers a line for each thing looked at, and ends with the last
 * of them or with the reason why it could go no further. One that has not ended and that nobody holds any more was cut
 * off with its server.
 *
 * <p>It is nobody's data but a look at PSO: not audited. Only the last one is kept.
 */
@Entity
@Table(name = "conformidades_pso")
public class Conformidad extends EntidadBase {

    private String base;

    private String usuario;

    private Instant inicio;

    private Instant fin;

    @Convert(converter = CorteJpa.class)
    private Corte corte;

    private int hechas;

    private int total;

    private String lineas;

    /** For the persistence provider. */
    protected Conformidad() {}

    /**
     * Begins one.
     *
     * @param base address of the PSO that is asked
     * @param usuario who wants to know
     */
    public Conformidad(String base, String usuario, String lineas, Instant now) {
        this.base = base;
        this.usuario = usuario;
        this.lineas = lineas;
        this.inicio = now;
    }

    /** One thing more was looked at. */
    public void progress(String all, int done, int expected) {
        lineas = all;
        hechas = done;
        total = expected;
    }

    /** @param why it could not be done, or null when it was */
    public void end(Corte why, Instant now) {
        corte = why;
        fin = now;
    }

    public String getBase() {
        return base;
    }

    public String getUsuario() {
        return usuario;
    }

    public Instant getInicio() {
        return inicio;
    }

    /** Null while it runs, and for ever when it was cut off. */
    public Instant getFin() {
        return fin;
    }

    public Corte getCorte() {
        return corte;
    }

    public int getHechas() {
        return hechas;
    }

    /** How many lines there will be, as far as is known. */
    public int getTotal() {
        return total;
    }

    /** The lines, as JSON. */
    public String getLineas() {
        return lineas;
    }

    /** Stored in lower case. */
    @Converter
    public static class CorteJpa extends EnumConverter<Corte> implements AttributeConverter<Corte, String> {
        public CorteJpa() {
            super(Corte.class);
        }
    }
}
