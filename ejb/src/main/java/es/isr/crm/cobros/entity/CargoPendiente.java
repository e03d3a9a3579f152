package es.isr.crm.cobros.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A one-off charge or credit that waits for the customer's next invoice.
 *
 * @param id its id
 * @param fecha the day that caused it
 * @param concepto how the invoice will call it
 * @param importe EUR in the mode of {@code modo}; negative for a credit
 * @param modo with or without tax
 * @param usuario who caused it
 */
public record CargoPendiente(
        Long id, LocalDate fecha, String concepto, BigDecimal importe, ModoPrecio modo, String usuario)
        implements Serializable {}
