package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a customer owes and has, for who takes their money.
 *
 * @param clienteId the customer
 * @param nombre their name
 * @param codigo their code, or null
 * @param documento their identity document, or null
 * @param abiertas invoices that ask for something, the oldest debt first
 * @param saldo EUR of balance that can be used
 * @param descubierto EUR that were given back to them, and that the bank took from us afterwards: owed beside the invoices
 * @param hoy the day on which this was looked at
 */
public record CuentaPagador(
        Long clienteId,
        String nombre,
        String codigo,
        String documento,
        List<FacturaAbierta> abiertas,
        BigDecimal saldo,
        BigDecimal descubierto,
        LocalDate hoy)
        implements Serializable {

    /** EUR that all open invoices ask for. */
    public BigDecimal deuda() {
        return abiertas.stream().map(FacturaAbierta::pendiente).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** EUR of it that are overdue. */
    public BigDecimal vencido() {
        return abiertas.stream()
                .filter(each -> each.isVencida(hoy))
                .map(FacturaAbierta::pendiente)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
