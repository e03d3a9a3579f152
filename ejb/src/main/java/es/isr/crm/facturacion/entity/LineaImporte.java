package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The money of a line of an invoice.
 *
 * @param importe EUR, scale 2, in the mode of {@code modo}; negative for a credit
 * @param modo with or without tax
 * @param porcentaje rate of the tax, percent
 */
public record LineaImporte(BigDecimal importe, ModoPrecio modo, BigDecimal porcentaje) implements Serializable {

    public LineaImporte {
        importe = importe.setScale(2, RoundingMode.UNNECESSARY);
        porcentaje = porcentaje.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The same money taken back. */
    public LineaImporte negada() {
        return new LineaImporte(importe.negate(), modo, porcentaje);
    }
}
