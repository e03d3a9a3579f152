package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Which movements of a statement are wanted.
 *
 * @param extractoId the statement
 * @param estados what has been made of them; none for all
 */
public record MovimientoFilter(Long extractoId, List<EstadoMovimiento> estados) implements Serializable {

    public MovimientoFilter {
        estados = List.copyOf(estados);
    }
}
