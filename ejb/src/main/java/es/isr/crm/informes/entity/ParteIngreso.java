package es.isr.crm.informes.entity;

import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LineaImporte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line of an invoice brings in. An invoice is rounded once for each mode and rate, not line by line: the cents between
 * the two are the largest line's, so that the lines add up to the invoice.
 *
 * @param base EUR before tax
 * @param iva EUR of tax
 */
public record ParteIngreso(BigDecimal base, BigDecimal iva) {

    /**
     * Shares an invoice out among its lines.
     *
     * @param lineas its lines
     * @return a part for each, in the same order
     */
    public static List<ParteIngreso> of(List<LineaImporte> lineas) {
        List<ParteIngreso> parts = new ArrayList<>(lineas.stream()
                .map(linea -> Desglose.of(List.of(linea)))
                .map(alone -> new ParteIngreso(alone.base(), alone.iva()))
                .toList());
        for (Desglose.Grupo group : Desglose.of(lineas).grupos()) {
            ParteIngreso missing = new ParteIngreso(group.base(), group.iva());
            int largest = -1;
            for (int i = 0; i < parts.size(); i++) {
                if (isOf(group, lineas.get(i))) {
                    missing = missing.minus(parts.get(i));
                    largest = largest < 0 || isLarger(lineas.get(i), lineas.get(largest)) ? i : largest;
                }
            }
            parts.set(largest, parts.get(largest).plus(missing));
        }
        return parts;
    }

    private static boolean isOf(Desglose.Grupo group, LineaImporte linea) {
        return linea.modo() == group.modo() && linea.porcentaje().compareTo(group.porcentaje()) == 0;
    }

    private static boolean isLarger(LineaImporte one, LineaImporte other) {
        return one.importe().abs().compareTo(other.importe().abs()) > 0;
    }

    /** Both together. */
    public ParteIngreso plus(ParteIngreso other) {
        return new ParteIngreso(base.add(other.base), iva.add(other.iva));
    }

    private ParteIngreso minus(ParteIngreso other) {
        return new ParteIngreso(base.subtract(other.base), iva.subtract(other.iva));
    }
}
