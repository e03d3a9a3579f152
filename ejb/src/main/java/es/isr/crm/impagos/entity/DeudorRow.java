package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who owes something that is overdue.
 *
 * @param id the customer
 * @param facturas how many invoices are overdue
 * @param deuda EUR overdue
 * @param desde due date of the oldest
 * @param dias days since then
 * @param etapa how far they have been told
 * @param promesa until when they promised to pay; null without
 * @param disputas how many of the invoices are disputed
 * @param noCortar whether they are not cut for debts
 * @param cortado whether something of theirs is cut for a debt
 * @param descubierto EUR of the debt that are on no invoice: given back, and taken from us by the bank afterwards
 */
public record DeudorRow(
        Long id,
        String codigo,
        String nombre,
        String telefono,
        String email,
        int facturas,
        BigDecimal deuda,
        LocalDate desde,
        long dias,
        EtapaImpago etapa,
        LocalDate promesa,
        int disputas,
        boolean noCortar,
        boolean cortado,
        BigDecimal descubierto)
        implements Serializable {

    /**
     * What a list comes to.
     *
     * @param clientes how many
     * @param facturas how many overdue invoices
     * @param deuda EUR overdue
     */
    public record Totales(long clientes, long facturas, BigDecimal deuda) implements Serializable {}
}
