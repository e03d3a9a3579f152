package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an invoice comes to: base, tax and total, each line counted once in the group of its mode and rate, each group rounded
 * once.
 *
 * <p>Prices with tax: the total is what was promised to the customer (Real Decreto Legislativo 1/2007, art. 20.1.c), base is
 * what is left without the tax. Prices without tax: the tax is worked out of the base. Rounded to the nearest cent, half up
 * (Ley 46/1998, art. 11); a credit is its charge with another sign, to the cent.
 *
 * @param grupos a group for each mode and rate, with tax first, the lower rate first
 * @param base EUR before tax
 * @param iva EUR of tax
 * @param total EUR to be paid: {@code base + iva}
 */
public record Desglose(List<Grupo> grupos, BigDecimal base, BigDecimal iva, BigDecimal total) implements Serializable {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final BigDecimal NADA = BigDecimal.ZERO.setScale(2);

    /**
     * The lines of one mode and rate.
     *
     * @param modo with or without tax
     * @param porcentaje rate, percent
     * @param base EUR before tax
     * @param iva EUR of tax
     * @param total EUR, tax included
     */
    public record Grupo(ModoPrecio modo, BigDecimal porcentaje, BigDecimal base, BigDecimal iva, BigDecimal total)
            implements Serializable {

        static Grupo of(ModoPrecio modo, BigDecimal porcentaje, BigDecimal suma) {
            if (modo == ModoPrecio.PVP) {
                BigDecimal base = suma.multiply(CIEN).divide(CIEN.add(porcentaje), 2, RoundingMode.HALF_UP);
                return new Grupo(modo, porcentaje, base, suma.subtract(base), suma);
            }
            BigDecimal iva = suma.multiply(porcentaje).divide(CIEN, 2, RoundingMode.HALF_UP);
            return new Grupo(modo, porcentaje, suma, iva, suma.add(iva));
        }
    }

    public Desglose {
        grupos = List.copyOf(grupos);
    }

    /** What lines come to; all zero for none. */
    public static Desglose of(List<LineaImporte> lineas) {
        Map<ModoPrecio, Map<BigDecimal, BigDecimal>> sums = new TreeMap<>();
        for (LineaImporte linea : lineas) {
            sums.computeIfAbsent(linea.modo(), modo -> new TreeMap<>())
                    .merge(linea.porcentaje(), linea.importe(), BigDecimal::add);
        }
        List<Grupo> groups = sums.entrySet().stream()
                .flatMap(mode -> mode.getValue().entrySet().stream()
                        .map(rate -> Grupo.of(mode.getKey(), rate.getKey(), rate.getValue())))
                .toList();
        BigDecimal base = NADA;
        BigDecimal iva = NADA;
        for (Grupo group : groups) {
            base = base.add(group.base());
            iva = iva.add(group.iva());
        }
        return new Desglose(groups, base, iva, base.add(iva));
    }
}
