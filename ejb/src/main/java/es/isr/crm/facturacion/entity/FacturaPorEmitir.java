package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An invoice that has everything but its number and its date.
 *
 * @param id the id that it will have; null for any
 * @param receptor whom it is for
 * @param periodo the month of the run that makes it; null for one made by hand
 * @param ejecucionId that run, or null
 * @param rectificacion what it corrects; null for an invoice
 * @param impuesto name of its tax, such as {@code IVA}
 * @param lineas at least one, in their order
 * @param facturadoHasta last day that the services of its fees are dealt with afterwards; null when it bills no days
 */
public record FacturaPorEmitir(
        Long id,
        Receptor receptor,
        YearMonth periodo,
        Long ejecucionId,
        Rectificacion rectificacion,
        String impuesto,
        List<LineaFactura> lineas,
        LocalDate facturadoHasta)
        implements Serializable {

    public FacturaPorEmitir {
        lineas = List.copyOf(lineas);
    }

    /** One that gets any id. */
    public FacturaPorEmitir(
            Receptor receptor,
            YearMonth periodo,
            Long ejecucionId,
            Rectificacion rectificacion,
            String impuesto,
            List<LineaFactura> lineas,
            LocalDate facturadoHasta) {
        this(null, receptor, periodo, ejecucionId, rectificacion, impuesto, lineas, facturadoHasta);
    }

    public TipoFactura tipo() {
        return rectificacion == null ? TipoFactura.FACTURA : TipoFactura.RECTIFICATIVA;
    }

    /** What it comes to. */
    public Desglose desglose() {
        return Desglose.of(lineas.stream().map(LineaFactura::importe).toList());
    }

    /** The services of which it bills days. */
    public Set<Long> servicios() {
        return lineas.stream()
                .filter(LineaFactura::isCuota)
                .map(LineaFactura::servicioId)
                .collect(Collectors.toSet());
    }
}
