package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The lines of one mode that stand together on a page.
 *
 * @param modo whether their amounts have the tax in them
 * @param anterior what the lines of this mode on the pages before come to; null when there are none
 * @param lineas in their order
 * @param sigue what the lines of this mode come to as far as here; null when no more of them follow
 * @param salto whether the page ends after them
 */
public record PaginaFactura(
        ModoPrecio modo, BigDecimal anterior, List<LineaImpresa> lineas, BigDecimal sigue, boolean salto)
        implements Serializable {

    public PaginaFactura {
        lineas = List.copyOf(lineas);
    }
}
