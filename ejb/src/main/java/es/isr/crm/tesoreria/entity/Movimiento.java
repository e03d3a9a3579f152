package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A movement of an account of the operator.
 *
 * <p>It waits until somebody says what it is: money of a customer, a debit of theirs that the bank returns, or nothing that
 * has to do with customers. Only then it becomes a payment or takes one back; nothing is made of it by itself.
 *
 * @param id its id
 * @param extractoId the statement that it came with
 * @param fecha the day of it
 * @param concepto the common concept of the banks, two digits
 * @param importe EUR; negative when the money went out
 * @param documento number of the document; may be empty
 * @param referencia references; may be empty
 * @param texto what the bank tells of it; may be empty
 * @param estado what has been made of it
 * @param pagoId the payment or the reversal that was made of it, or null
 * @param motivo why it is nobody's, or null
 * @param intento how often what was made of it was taken back
 * @param tratadoPor who said what it is, or null
 * @param tratado when, or null
 */
public record Movimiento(
        Long id,
        Long extractoId,
        LocalDate fecha,
        String concepto,
        BigDecimal importe,
        String documento,
        String referencia,
        String texto,
        EstadoMovimiento estado,
        Long pagoId,
        String motivo,
        int intento,
        String tratadoPor,
        Instant tratado)
        implements Serializable {

    /** A debit that comes back (Norma 43, common concept 14). */
    private static final String DEVUELTO = "14";

    private static final String ADEUDO = "03";

    /** Whether it waits to be told what it is. */
    public boolean isPendiente() {
        return estado == EstadoMovimiento.PENDIENTE;
    }

    /** Whether money came in. */
    public boolean isAbono() {
        return importe.signum() > 0;
    }

    /** Whether it may be a payment that the bank takes back. */
    public boolean isDevolucion() {
        return importe.signum() < 0;
    }

    /** Whether the bank says that it is one. */
    public boolean isDevolucionSegura() {
        return isDevolucion() && DEVUELTO.equals(concepto);
    }

    /** Everything that is written about it. */
    public String palabras() {
        return (texto + " " + referencia + " " + documento).strip();
    }

    /** How the customer paid, as the bank says it. */
    public MedioPago metodo() {
        if (ADEUDO.equals(concepto)) {
            return MedioPago.DOMICILIACION;
        }
        return palabras().contains("BIZUM") ? MedioPago.BIZUM : MedioPago.TRANSFERENCIA;
    }
}
