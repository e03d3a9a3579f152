package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A call to PSO as a list shows it, without the bodies of request and answer.
 *
 * @param id its row in the log
 * @param createdAt when it ended
 * @param operacion name on the wire
 * @param numeroSerie serial it was about, or null
 * @param clase what the answer means
 * @param codigo PSO's code, or null
 * @param mensaje PSO's message, or null
 * @param error what went wrong, or null
 * @param intento which attempt of its order it was, from 1
 * @param duracionMs how long the whole exchange took
 * @param usuario on whose behalf
 * @param ordenId the order it was made for, or null
 * @param clienteId the customer it was about, or null
 * @param codigoCliente that customer's code, or null; the log outlives what it speaks of
 * @param cliente that customer's name and surnames, or null
 */
public record LogPsoRow(
        Long id,
        Instant createdAt,
        String operacion,
        String numeroSerie,
        ClasePso clase,
        Integer codigo,
        String mensaje,
        String error,
        int intento,
        int duracionMs,
        String usuario,
        Long ordenId,
        Long clienteId,
        String codigoCliente,
        String cliente)
        implements Serializable {

    /** What PSO said, or what went wrong where it said nothing. */
    public String detalle() {
        return error == null ? mensaje : error;
    }
}
