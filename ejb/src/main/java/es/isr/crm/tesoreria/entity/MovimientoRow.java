package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A movement with what it may be.
 *
 * @param movimiento the movement
 * @param propuestas the best first; none when nobody is found in it, or it does not wait any more
 * @param cliente whose payment was made of it, or null
 */
public record MovimientoRow(Movimiento movimiento, List<Propuesta> propuestas, PagoDiario.Cliente cliente)
        implements Serializable {

    /** Its id. */
    public Long id() {
        return movimiento.id();
    }

    /** The best proposal, or null. */
    public Propuesta mejor() {
        return propuestas.isEmpty() ? null : propuestas.get(0);
    }

    /** Whether the best proposal is beyond doubt, and no other is as good. */
    public boolean isSegura() {
        return mejor() != null
                && mejor().confianza() == Propuesta.Confianza.ALTA
                && (propuestas.size() == 1 || propuestas.get(1).confianza() != Propuesta.Confianza.ALTA);
    }
}
