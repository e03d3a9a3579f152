package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A customer in a run.
 *
 * @param id id of the draft
 * @param clienteId the customer
 * @param codigo their code, or null
 * @param nombre their name
 * @param estado what is to become of it, or has
 * @param motivo why there is no invoice, or null
 * @param anomalia what is odd, or null
 * @param total EUR, tax included
 * @param anterior EUR of the month before; null when there was none
 * @param causas why that is another amount
 * @param nota why somebody left them out, or null
 * @param decididoPor who did, or null
 * @param facturaId the invoice, or null
 * @param numero its number, or null
 */
public record BorradorRow(
        Long id,
        Long clienteId,
        String codigo,
        String nombre,
        EstadoBorrador estado,
        MotivoSinFactura motivo,
        Anomalia anomalia,
        BigDecimal total,
        BigDecimal anterior,
        List<CausaDiferencia> causas,
        String nota,
        String decididoPor,
        Long facturaId,
        String numero)
        implements Serializable {

    /** EUR more than the month before, or less. */
    public BigDecimal getDiferencia() {
        return anterior == null ? total : total.subtract(anterior);
    }
}
