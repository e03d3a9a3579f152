package es.isr.crm.tesoreria.entity;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.cobros.entity.TipoPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment with everything that is known of it.
 *
 * @param pago the line of the journal
 * @param motivo why it takes another back, or null
 * @param nota what was noted with it, or null
 * @param partes what of it went to which invoice, in the order in which it was written
 * @param resto EUR of it that are balance of the customer
 * @param devuelto EUR of it that were given back
 * @param revierteId the payment that it takes back, or null
 * @param reversionId what took it back, or null
 * @param gastos EUR with tax that the operator charges for a returned debit, unless somebody says otherwise
 */
public record PagoFicha(
        PagoDiario pago,
        MotivoReversion motivo,
        String nota,
        List<Parte> partes,
        BigDecimal resto,
        BigDecimal devuelto,
        Long revierteId,
        Long reversionId,
        BigDecimal gastos)
        implements Serializable {

    /**
     * What went to an invoice.
     *
     * @param facturaId the invoice
     * @param numero its number
     * @param vencimiento its due date
     * @param estado where it is now
     * @param total EUR of it
     * @param importe EUR that went to it; negative: taken back
     * @param dia the day that was written
     */
    public record Parte(
            Long facturaId,
            String numero,
            LocalDate vencimiento,
            EstadoFactura estado,
            BigDecimal total,
            BigDecimal importe,
            LocalDate dia)
            implements Serializable {}

    /** Whether it is money that came in and was not taken back. */
    public boolean isReversible() {
        return pago.tipo() == TipoPago.COBRO && reversionId == null;
    }
}
