package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A run to be reviewed: its totals against the month before, and where the difference comes from.
 *
 * @param ejecucion the run
 * @param base EUR before tax, of what is invoiced
 * @param iva EUR of tax
 * @param estados how many customers are in each state, with what they come to
 * @param motivos how many have no invoice, for each reason
 * @param anomalias how many are odd, in each way
 * @param causas how many come to another amount for each cause, with the difference; who has two causes counts for the first
 */
public record ResumenEjecucion(
        EjecucionRow ejecucion,
        BigDecimal base,
        BigDecimal iva,
        List<Grupo<EstadoBorrador>> estados,
        List<Grupo<MotivoSinFactura>> motivos,
        List<Grupo<Anomalia>> anomalias,
        List<Grupo<CausaDiferencia>> causas)
        implements Serializable {

    /**
     * Customers that have something in common.
     *
     * @param que what
     * @param clientes how many they are
     * @param importe EUR: of causes the difference, else what they come to
     */
    public record Grupo<T extends Enum<T>>(T que, int clientes, BigDecimal importe) implements Serializable {}

    /** EUR more than the month before, or less. */
    public BigDecimal getDiferencia() {
        return ejecucion.recuento().importe().subtract(ejecucion.recuento().anterior());
    }
}
