package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A run of the conformity check as a page shows it.
 *
 * @param base address of the PSO that was asked
 * @param usuario who wanted to know
 * @param inicio when it began
 * @param fin when it ended, or null
 * @param enMarcha whether it runs; one that neither runs nor has ended was cut off
 * @param corte why it could not be done, or null
 * @param total how many lines there will be, as far as is known
 * @param lineas what was looked at so far
 */
public record ConformidadFicha(
        String base,
        String usuario,
        Instant inicio,
        Instant fin,
        boolean enMarcha,
        Corte corte,
        int total,
        List<Comprobacion> lineas)
        implements Serializable {

    public ConformidadFicha {
        lineas = List.copyOf(lineas);
    }

    public long count(Veredicto veredicto) {
        return lineas.stream().filter(linea -> linea.veredicto() == veredicto).count();
    }

    /** Whether its server went down in the middle of it. */
    public boolean isInterrumpida() {
        return fin == null && !enMarcha;
    }
}
