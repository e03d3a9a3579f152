package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A customer on a list of who is cut.
 *
 * @param id of the line
 * @param clienteId the customer
 * @param importe EUR at stake
 * @param motivo why they were left out, or null
 * @param desde the first day on which they may be cut, as far as known
 * @param servicios how many services
 * @param fallo what refused the cut, by its name, or null
 */
public record ClienteCorteRow(
        Long id,
        Long clienteId,
        String codigo,
        String nombre,
        BigDecimal importe,
        EstadoClienteCorte estado,
        MotivoExclusion motivo,
        LocalDate desde,
        int servicios,
        String fallo)
        implements Serializable {

    /**
     * How many are left out for one reason.
     *
     * @param importe EUR at stake
     */
    public record PorMotivo(MotivoExclusion motivo, int clientes, BigDecimal importe) implements Serializable {}
}
