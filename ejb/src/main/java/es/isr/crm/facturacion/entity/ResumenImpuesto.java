package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was invoiced at one rate in a quarter, corrections with their sign.
 *
 * @param trimestre 1 to 4
 * @param impuesto name of the tax
 * @param porcentaje rate, percent
 * @param facturas how many have it
 * @param base EUR before tax
 * @param cuota EUR of tax
 * @param total EUR, tax included
 */
public record ResumenImpuesto(
        int trimestre,
        String impuesto,
        BigDecimal porcentaje,
        long facturas,
        BigDecimal base,
        BigDecimal cuota,
        BigDecimal total)
        implements Serializable {

    /** Both together, of the same rate and quarter. */
    public ResumenImpuesto mas(ResumenImpuesto otro) {
        return new ResumenImpuesto(
                trimestre,
                impuesto,
                porcentaje,
                facturas + otro.facturas,
                base.add(otro.base),
                cuota.add(otro.cuota),
                total.add(otro.total));
    }
}
