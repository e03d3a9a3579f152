package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What the list of shared faults is narrowed by.
 *
 * @param estados states; empty for all
 * @param texto some of the name of the OLT, of the port or of what was said; null for all
 */
public record IncidenciaFilter(List<EstadoIncidencia> estados, String texto) implements Serializable {

    /** What is to be done. */
    public static final IncidenciaFilter VIVAS =
            new IncidenciaFilter(List.of(EstadoIncidencia.DETECTADA, EstadoIncidencia.ABIERTA), null);

    public IncidenciaFilter {
        estados = estados == null ? List.of() : List.copyOf(estados);
        texto = texto == null || texto.isBlank() ? null : texto.strip();
    }
}
