package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a list of invoices is narrowed by; all conditions hold at once.
 *
 * @param texto beginning of a number, or what finds its customer; null for all
 * @param estados states; empty for all. A corrective invoice has none that says something, and is left out by any
 * @param tipo invoices or those that correct; null for both
 * @param periodo the month billed; null for all
 * @param emision when issued
 * @param total how much
 * @param origen whose, how paid, from which run
 * @param tras only what comes after this one in the order of issue, the latest first; null for all
 */
public record FacturaFilter(
        String texto,
        List<EstadoFactura> estados,
        TipoFactura tipo,
        YearMonth periodo,
        Dias emision,
        Importes total,
        Origen origen,
        Sitio tras)
        implements Serializable {

    /** Everything. */
    public static final FacturaFilter ALL =
            new FacturaFilter(null, List.of(), null, null, Dias.TODOS, Importes.TODOS, Origen.CUALQUIERA, null);

    public FacturaFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        estados = estados == null ? List.of() : List.copyOf(estados);
    }

    /** Those issued in some days, both included. */
    public static FacturaFilter emitidas(LocalDate desde, LocalDate hasta) {
        return new FacturaFilter(
                null, List.of(), null, null, new Dias(desde, hasta), Importes.TODOS, Origen.CUALQUIERA, null);
    }

    /** The rest of the list after an invoice. */
    public FacturaFilter tras(FacturaListada ultima) {
        return new FacturaFilter(
                texto, estados, tipo, periodo, emision, total, origen, new Sitio(ultima.emision(), ultima.id()));
    }

    /**
     * Some days.
     *
     * @param desde the first, null for any
     * @param hasta the last, null for any
     */
    public record Dias(LocalDate desde, LocalDate hasta) implements Serializable {
        public static final Dias TODOS = new Dias(null, null);
    }

    /**
     * Some amounts, in EUR, tax included.
     *
     * @param desde the least, null for any
     * @param hasta the most, null for any
     */
    public record Importes(BigDecimal desde, BigDecimal hasta) implements Serializable {
        public static final Importes TODOS = new Importes(null, null);
    }

    /**
     * Where they come from.
     *
     * @param clienteId whose, null for anybody's
     * @param medioPago how they were to be paid, null for any way
     * @param ejecucionId the run that made them, null for any and none
     */
    public record Origen(Long clienteId, MedioPago medioPago, Long ejecucionId) implements Serializable {
        public static final Origen CUALQUIERA = new Origen(null, null, null);
    }

    /**
     * A place in the order of issue.
     *
     * @param emision day of issue
     * @param id of the invoice
     */
    public record Sitio(LocalDate emision, Long id) implements Serializable {}
}
