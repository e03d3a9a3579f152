package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A closing of a till, in the history of closings.
 *
 * @param id its id
 * @param fecha the day
 * @param usuario whose till
 * @param metodos cash and card
 * @param nota what explains a difference, or null
 * @param cuando when it was closed
 */
public record CierreRow(Long id, LocalDate fecha, String usuario, List<CajaMetodo> metodos, String nota, Instant cuando)
        implements Serializable {

    /** EUR that are too much; less than zero: missing. */
    public BigDecimal diferencia() {
        return metodos.stream().map(CajaMetodo::diferencia).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
