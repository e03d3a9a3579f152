package es.isr.crm.tesoreria.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the receipt of a payment tells. It tells of the payment as it was noted: what became of it later is not on it.
 *
 * @param numero how the payment is called: its id
 * @param fecha the day the money moved
 * @param anotado when it was noted
 * @param clase {@code cobro}, {@code reversion} or {@code devolucion}
 * @param medio how, as the texts call it: {@code efectivo}
 * @param importe EUR, more than zero
 * @param referencia what the bank or the clerk calls it, or null
 * @param partes what went to which invoice
 * @param aCuenta EUR that went to none; null when there are none
 * @param revertido whether it was taken back since: it proves nothing then
 * @param cliente whose it is
 * @param usuario who noted it
 */
public record ReciboPago(
        String numero,
        LocalDate fecha,
        Instant anotado,
        String clase,
        String medio,
        BigDecimal importe,
        String referencia,
        List<Linea> partes,
        BigDecimal aCuenta,
        boolean revertido,
        Persona cliente,
        String usuario) {

    /**
     * What went to an invoice.
     *
     * @param numero of the invoice
     * @param importe EUR
     */
    public record Linea(String numero, BigDecimal importe) {}

    /**
     * Who paid.
     *
     * @param nombre name and surnames
     * @param documento identity document, or null
     * @param codigo customer code, or null
     */
    public record Persona(String nombre, String documento, String codigo) {}
}
