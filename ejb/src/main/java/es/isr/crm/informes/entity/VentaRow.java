package es.isr.crm.informes.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Services that were sold.
 *
 * <p>A sale is a service that began to work in the period: it counts on its first day ({@code inicio}), because before that it
 * may still come to nothing. A combo is one sale and its parts are none; a service that goes on with another holder is none.
 * A service that came from another system counts on the day on which it began there.
 *
 * @param clave what the sales have in common
 * @param nombre how it is called
 * @param ventas how many services
 * @param base EUR a month that they cost on their first day, before tax; with a promotion, what it makes of the price
 * @param iva EUR a month of tax on it
 */
public record VentaRow(String clave, String nombre, long ventas, BigDecimal base, BigDecimal iva)
        implements FilaInforme {

    /** EUR a month, tax included. */
    public BigDecimal cuota() {
        return base.add(iva);
    }

    /** EUR a month of one sale, tax included; null of none. */
    public BigDecimal media() {
        return ventas == 0 ? null : cuota().divide(BigDecimal.valueOf(ventas), 2, RoundingMode.HALF_UP);
    }
}
