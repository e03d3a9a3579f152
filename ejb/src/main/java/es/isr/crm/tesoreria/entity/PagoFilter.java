package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the journal of payments is narrowed by; all conditions hold at once.
 *
 * @param texto a reference, the number of an invoice, or what finds a customer; null for all
 * @param metodos these ways of paying; none for all
 * @param tipos these kinds; none for all
 * @param desde from this day on; null for the beginning
 * @param hasta until this day, included; null for no end
 * @param usuarioId noted by this user; null for all
 * @param despuesDe only what stands after this one in the list; null for all
 */
public record PagoFilter(
        String texto,
        List<MedioPago> metodos,
        List<TipoPago> tipos,
        LocalDate desde,
        LocalDate hasta,
        Long usuarioId,
        Clave despuesDe)
        implements Serializable {

    public static final PagoFilter ALL = new PagoFilter(null, List.of(), List.of(), null, null, null, null);

    public PagoFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        metodos = List.copyOf(metodos);
        tipos = List.copyOf(tipos);
    }

    /** The same, but only what comes after a row of the list. */
    public PagoFilter after(PagoDiario row) {
        return new PagoFilter(texto, metodos, tipos, desde, hasta, usuarioId, new Clave(row.fecha(), row.id()));
    }

    /**
     * A place in the list, the latest first: the day, and the id within it.
     *
     * @param fecha the day of the payment
     * @param id its row
     */
    public record Clave(LocalDate fecha, Long id) implements Serializable {}
}
