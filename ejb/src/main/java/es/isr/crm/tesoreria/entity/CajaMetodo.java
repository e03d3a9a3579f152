package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One way of paying in a till.
 *
 * @param metodo cash or card
 * @param pagos how many payments, reversals and refunds
 * @param esperado EUR that should be there: what came in less what went out
 * @param contado EUR that were counted; null before that
 */
public record CajaMetodo(MedioPago metodo, int pagos, BigDecimal esperado, BigDecimal contado) implements Serializable {

    /** EUR that are too much; less than zero: missing. */
    public BigDecimal diferencia() {
        return contado.subtract(esperado);
    }

    /** The same, counted. */
    public CajaMetodo contado(BigDecimal euros) {
        return new CajaMetodo(metodo, pagos, esperado, euros);
    }
}
