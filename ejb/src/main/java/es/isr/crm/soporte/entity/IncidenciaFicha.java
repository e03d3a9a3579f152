package es.isr.crm.soporte.entity;

import es.isr.crm.red.entity.Enlace;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * All that the page of a shared fault shows.
 *
 * @param fila what a list shows
 * @param tickets those attached to it
 * @param candidatos open faults that customers of the port have told of, and that are attached to none
 * @param afectados the customers of the port, those without link first
 */
public record IncidenciaFicha(
        IncidenciaRow fila, List<TicketRow> tickets, List<TicketRow> candidatos, List<Afectado> afectados)
        implements Serializable {

    /**
     * A customer of the port, as PSO last showed their ONT.
     *
     * @param clienteId the customer
     * @param nombre whole name
     * @param telefono telephone, or null
     * @param numeroSerie serial of the ONT
     * @param enlace whether it talks to its OLT, or null
     * @param potencia optical power, dBm, or null
     * @param leidaAt when that was
     */
    public record Afectado(
            Long clienteId,
            String nombre,
            String telefono,
            String numeroSerie,
            Enlace enlace,
            BigDecimal potencia,
            Instant leidaAt)
            implements Serializable {}

    /** How many have no link now. */
    public long getCaidas() {
        return afectados.stream()
                .filter(each -> each.enlace() == Enlace.OFFLINE)
                .count();
    }
}
