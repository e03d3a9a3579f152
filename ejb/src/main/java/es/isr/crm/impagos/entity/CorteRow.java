package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A list of who is cut, and how far it is.
 *
 * @param clientes that might be cut as it was made
 * @param excluidos that might not
 * @param importe EUR at stake of those that might
 * @param motivo why it was paused or given up, or null
 * @param quien who made it, and who confirmed it, or null
 * @param cuenta what became of its customers so far
 */
public record CorteRow(
        Long id,
        LocalDate fecha,
        EstadoCorte estado,
        boolean automatico,
        int canario,
        boolean canarioVisto,
        int clientes,
        int excluidos,
        BigDecimal importe,
        String motivo,
        Quien quien,
        Instant terminado,
        Cuenta cuenta)
        implements Serializable {

    /** Who made it and when, who confirmed it and when. */
    public record Quien(String hecho, Instant hechoAt, String confirmado, Instant confirmadoAt)
            implements Serializable {}

    /**
     * @param cortado EUR of those that were cut
     * @param sinVer of them, services on the network that it does not show cut yet
     */
    public record Cuenta(int pendientes, int cortados, int salvados, int fallidos, BigDecimal cortado, int sinVer)
            implements Serializable {

        /** Customers that have been dealt with. */
        public int hechos() {
            return cortados + salvados + fallidos;
        }
    }
}
