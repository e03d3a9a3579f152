package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A line as the paper shows it: what the law asks for (Real Decreto 1619/2012, art. 6.1.f: unit price without tax) beside what
 * the customer was promised.
 *
 * @param descripcion what it is
 * @param desde first of its days, or null
 * @param hasta last of its days, or null
 * @param cantidad how many
 * @param unitario EUR of one before tax, with four decimals
 * @param porcentaje rate, percent
 * @param modo whether {@code importe} has the tax in it
 * @param importe EUR of all, in the mode of the line
 */
public record LineaImpresa(
        String descripcion,
        LocalDate desde,
        LocalDate hasta,
        BigDecimal cantidad,
        BigDecimal unitario,
        BigDecimal porcentaje,
        ModoPrecio modo,
        BigDecimal importe)
        implements Serializable {

    private static final int UNIT_SCALE = 4;
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    public static LineaImpresa of(ConceptoFactura concepto) {
        return new LineaImpresa(
                concepto.getDescripcion(),
                concepto.getDesde(),
                concepto.getHasta(),
                concepto.getCantidad(),
                beforeTax(concepto),
                concepto.getPorcentaje(),
                concepto.getModoPrecio(),
                concepto.getImporte());
    }

    private static BigDecimal beforeTax(ConceptoFactura concepto) {
        BigDecimal price = concepto.getPrecioUnitario();
        return concepto.getModoPrecio() == ModoPrecio.NETO
                ? price.setScale(UNIT_SCALE, RoundingMode.HALF_UP)
                : price.multiply(CIEN).divide(CIEN.add(concepto.getPorcentaje()), UNIT_SCALE, RoundingMode.HALF_UP);
    }
}
