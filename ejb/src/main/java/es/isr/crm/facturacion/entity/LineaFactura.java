package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A line as an invoice will say it.
 *
 * @param servicioId the service that it is about, or null
 * @param cargoId the charge or credit that it settles; null for days of a service, and for what was typed
 * @param descripcion in the operator's words, with the number of the service, at most 255 characters
 * @param periodo the month of its days, or null
 * @param desde the first of its days, or null
 * @param hasta the last of its days, or null
 * @param cantidad how many
 * @param precioUnitario EUR of one, in the mode of {@code importe}
 * @param importe what it comes to
 */
public record LineaFactura(
        Long servicioId,
        Long cargoId,
        String descripcion,
        YearMonth periodo,
        LocalDate desde,
        LocalDate hasta,
        BigDecimal cantidad,
        BigDecimal precioUnitario,
        LineaImporte importe)
        implements Serializable {

    private static final int MAX_DESCRIPCION = 255;

    public LineaFactura {
        descripcion = descripcion.length() <= MAX_DESCRIPCION
                ? descripcion
                : descripcion.substring(0, MAX_DESCRIPCION - 1) + "…";
    }

    /** Something typed, or anything that is counted once. */
    public static LineaFactura suelta(String descripcion, LineaImporte importe) {
        return new LineaFactura(null, null, descripcion, null, null, null, BigDecimal.ONE, importe.importe(), importe);
    }

    /** Whether it bills days of a service, which no other invoice in force may bill. */
    public boolean isCuota() {
        return servicioId != null && periodo != null && cargoId == null;
    }

    /** The same, taken back. */
    public LineaFactura negada() {
        return new LineaFactura(
                servicioId,
                cargoId,
                descripcion,
                periodo,
                desde,
                hasta,
                cantidad,
                precioUnitario.negate(),
                importe.negada());
    }
}
