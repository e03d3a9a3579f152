package es.isr.crm.informes.entity;

import java.math.BigDecimal;

/**
 * What was invoiced.
 *
 * <p>Revenue is what the invoices of a month say, by the day of issue, less the corrections issued in it, paid or not: base
 * and tax of the lines, shared out so that they add up to the base and tax of each invoice, to the cent. The plan of a line is
 * the one that its service had on the first day of the line; the town is that of the service, or of the customer for what is
 * no service's, as it was when the invoice was added up.
 *
 * @param clave what the lines have in common
 * @param nombre how it is called
 * @param lineas how many lines of invoices
 * @param base EUR before tax; negative when corrections outweigh
 * @param iva EUR of tax
 */
public record IngresoRow(String clave, String nombre, long lineas, BigDecimal base, BigDecimal iva)
        implements FilaInforme {

    /** EUR, tax included. */
    public BigDecimal total() {
        return base.add(iva);
    }
}
