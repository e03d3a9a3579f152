package es.isr.crm.cobros.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An invoice as the customer's file lists it.
 *
 * @param id its id
 * @param numero series and number
 * @param rectificaA number of the invoice that it corrects, or null
 * @param emision the day it was issued
 * @param vencimiento due date
 * @param estado where it is in its life, as of today
 * @param total EUR, tax included; negative for one that corrects another
 * @param pendiente EUR that it still asks for
 */
public record FacturaRow(
        Long id,
        String numero,
        String rectificaA,
        LocalDate emision,
        LocalDate vencimiento,
        EstadoFactura estado,
        BigDecimal total,
        BigDecimal pendiente)
        implements Serializable {

    /** Whether it corrects another. */
    public boolean isRectificativa() {
        return rectificaA != null;
    }
}
