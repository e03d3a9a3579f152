package es.isr.crm.cobros.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a customer stands.
 *
 * @param pendiente EUR that the open invoices still ask for, overdue or not
 * @param vencido EUR of it whose due date is past
 * @param aFavor EUR that came in and is not applied to any invoice; below zero they owe it, beside the invoices
 * @param facturasAbiertas how many invoices still ask for something
 * @param vencidaDesde due date of the oldest overdue invoice; null when nothing is overdue
 */
public record Saldo(
        BigDecimal pendiente, BigDecimal vencido, BigDecimal aFavor, int facturasAbiertas, LocalDate vencidaDesde)
        implements Serializable {

    /** EUR that were given back to the customer, and that the bank took from us afterwards: a debt that is on no invoice. */
    public BigDecimal descubierto() {
        return aFavor.signum() < 0 ? aFavor.negate() : BigDecimal.ZERO.setScale(2);
    }

    /** Whether something is overdue. */
    public boolean isVencido() {
        return vencido.signum() > 0;
    }
}
