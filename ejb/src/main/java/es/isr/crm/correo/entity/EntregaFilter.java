package es.isr.crm.correo.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of deliveries is narrowed by; all conditions hold at once.
 *
 * @param texto customer, address or subject; null for all
 * @param clases what is delivered; empty for all
 * @param estados states; empty for all
 * @param clienteId the customer; null for all
 * @param grupoId the run that asked for them; null for all
 * @param desde queued on this day of Madrid or later; null for all
 * @param hasta queued on this day or before; null for all
 */
public record EntregaFilter(
        String texto,
        List<ClaseEntrega> clases,
        List<EstadoEntrega> estados,
        Long clienteId,
        Long grupoId,
        LocalDate desde,
        LocalDate hasta)
        implements Serializable {

    public static final EntregaFilter ALL = new EntregaFilter(null, List.of(), List.of(), null, null, null, null);

    public EntregaFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        clases = clases == null ? List.of() : List.copyOf(clases);
        estados = estados == null ? List.of() : List.copyOf(estados);
    }

    public static EntregaFilter deCliente(Long clienteId) {
        return new EntregaFilter(null, List.of(), List.of(), clienteId, null, null, null);
    }
}
