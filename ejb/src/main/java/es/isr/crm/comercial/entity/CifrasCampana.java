package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a campaign brought, counted from its leads and their customers.
 *
 * @param leads people who asked because of it
 * @param abiertos those of them who are being attended
 * @param clientes those who became customers
 * @param perdidos those who did not
 * @param ingresos EUR a month, before tax, that the active services of these customers cost today
 * @param impuestos EUR a month of tax on it
 */
public record CifrasCampana(
        long leads, long abiertos, long clientes, long perdidos, BigDecimal ingresos, BigDecimal impuestos)
        implements Serializable {

    private static final BigDecimal CERO = BigDecimal.ZERO.setScale(2);

    /** Of a campaign that brought nobody yet. */
    public static final CifrasCampana NINGUNA = new CifrasCampana(0, 0, 0, 0, CERO, CERO);

    /** Customers of a hundred leads, with one decimal; null while there are no leads. */
    public BigDecimal getConversion() {
        return leads == 0
                ? null
                : BigDecimal.valueOf(clientes * 100).divide(BigDecimal.valueOf(leads), 1, RoundingMode.HALF_UP);
    }

    /** EUR a month, tax included. */
    public BigDecimal getTotal() {
        return ingresos.add(impuestos);
    }

    /** What several campaigns brought together. */
    public CifrasCampana plus(CifrasCampana other) {
        return new CifrasCampana(
                leads + other.leads,
                abiertos + other.abiertos,
                clientes + other.clientes,
                perdidos + other.perdidos,
                ingresos.add(other.ingresos),
                impuestos.add(other.impuestos));
    }
}
