package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The till of a person as their payments say, since they closed it last.
 *
 * @param hoy the day
 * @param desde the day of the oldest of these payments; null when there are none
 * @param metodos cash and card, in this order
 * @param cerrada whether they have closed it today already: what comes now is for the next day
 */
public record CajaAbierta(LocalDate hoy, LocalDate desde, List<CajaMetodo> metodos, boolean cerrada)
        implements Serializable {

    /** Payments of other days, which nobody has closed. */
    public boolean isAtrasada() {
        return desde != null && desde.isBefore(hoy);
    }

    /** EUR that should be there. */
    public BigDecimal esperado() {
        return metodos.stream().map(CajaMetodo::esperado).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
