package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Those who pay the same before a change of price.
 *
 * @param antes what they pay
 * @param servicios how many services
 * @param diferencia EUR a month more (or less) for each; null when one price has tax and the other has not
 * @param total the same for all of them
 */
public record GrupoPrecio(PrecioMensual antes, long servicios, BigDecimal diferencia, BigDecimal total)
        implements Serializable {

    static GrupoPrecio of(PrecioMensual antes, PrecioMensual nuevo, long servicios) {
        BigDecimal each = antes.modo() == nuevo.modo() ? nuevo.importe().subtract(antes.importe()) : null;
        return new GrupoPrecio(
                antes, servicios, each, each == null ? null : each.multiply(BigDecimal.valueOf(servicios)));
    }
}
