package es.isr.crm.tareas.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of tasks is narrowed by; all conditions hold at once.
 *
 * @param texto customer, serial or line; null for all
 * @param tipos kinds; empty for all
 * @param estados states; empty for all
 * @param asignadaId whose; null for everybody's, {@link #NADIE} for nobody's
 * @param clienteId the customer; null for all
 */
public record TareaFilter(
        String texto, List<TipoTarea> tipos, List<EstadoTarea> estados, Long asignadaId, Long clienteId)
        implements Serializable {

    /** Stands for the tasks that nobody has been given. */
    public static final Long NADIE = 0L;

    /** What there is to do. */
    public static final TareaFilter ABIERTAS =
            new TareaFilter(null, List.of(), List.of(EstadoTarea.PENDIENTE), null, null);

    public TareaFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
        estados = estados == null ? List.of() : List.copyOf(estados);
    }

    /** The open tasks of a customer. */
    public static TareaFilter abiertasDe(Long clienteId) {
        return new TareaFilter(null, List.of(), List.of(EstadoTarea.PENDIENTE), null, clienteId);
    }
}
