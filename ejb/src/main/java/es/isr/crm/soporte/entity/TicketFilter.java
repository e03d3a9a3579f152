package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What a list of tickets is narrowed by; all conditions hold at once.
 *
 * @param texto beginning of a number, words of the subject, or what finds the customer; null for all
 * @param estados states; empty for all
 * @param tipos kinds; empty for all
 * @param prioridades priorities; empty for all
 * @param asignadoId whose; null for everybody's, {@link #NADIE} for nobody's
 * @param clienteId the customer; null for all
 * @param vencidos only what should have been solved by now
 */
public record TicketFilter(
        String texto,
        List<EstadoTicket> estados,
        List<TipoTicket> tipos,
        List<Prioridad> prioridades,
        Long asignadoId,
        Long clienteId,
        boolean vencidos)
        implements Serializable {

    /** Stands for the tickets that are nobody's. */
    public static final Long NADIE = 0L;

    /** What there is to do. */
    public static final TicketFilter ABIERTOS =
            new TicketFilter(null, EstadoTicket.ABIERTOS, List.of(), List.of(), null, null, false);

    public TicketFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        estados = estados == null ? List.of() : List.copyOf(estados);
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
        prioridades = prioridades == null ? List.of() : List.copyOf(prioridades);
    }

    /** All tickets of a customer. */
    public static TicketFilter deCliente(Long clienteId) {
        return new TicketFilter(null, List.of(), List.of(), List.of(), null, clienteId, false);
    }

    /** The same, in whatever state, overdue or not. */
    public TicketFilter sinEstado() {
        return new TicketFilter(texto, List.of(), tipos, prioridades, asignadoId, clienteId, false);
    }
}
