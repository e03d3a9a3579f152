package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An invoice that asks for something.
 *
 * @param id its id
 * @param numero series and number
 * @param emision the day it was issued
 * @param vencimiento due date
 * @param total EUR, as issued
 * @param pendiente EUR that it still asks for, more than zero
 */
public record FacturaAbierta(
        Long id, String numero, LocalDate emision, LocalDate vencimiento, BigDecimal total, BigDecimal pendiente)
        implements Serializable {

    /** The oldest debt first (Código Civil, art. 1174); of one day, in the order of issue. */
    public static final Comparator<FacturaAbierta> POR_ANTIGUEDAD = Comparator.comparing(FacturaAbierta::vencimiento)
            .thenComparing(FacturaAbierta::emision)
            .thenComparing(FacturaAbierta::id);

    /** Whether it is late; on its due date it is not. */
    public boolean isVencida(LocalDate hoy) {
        return vencimiento.isBefore(hoy);
    }
}
