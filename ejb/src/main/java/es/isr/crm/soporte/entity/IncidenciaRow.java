package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A shared fault as a list shows it.
 *
 * @param id its id
 * @param olt name of the OLT
 * @param pon port of it
 * @param estado where it is in its life
 * @param caidas ONTs without link, as many as were ever seen at once
 * @param onts ONTs that should be in service there
 * @param detectadaAt the first reading that showed it, or when a person told of it
 * @param recuperadaAt the reading that showed the port well again, or null
 * @param aviso what the customers are told, or null
 * @param solucion what was done, or why it was none, or null
 * @param cerradaAt when that was said, or null
 * @param cerradaPor who said it, or null
 * @param tickets tickets attached to it
 * @param version counts its changes
 * @param vista whether a reading of the network has shown it; else a person tells of it
 */
public record IncidenciaRow(
        Long id,
        String olt,
        String pon,
        EstadoIncidencia estado,
        int caidas,
        int onts,
        Instant detectadaAt,
        Instant recuperadaAt,
        String aviso,
        String solucion,
        Instant cerradaAt,
        String cerradaPor,
        long tickets,
        int version,
        boolean vista)
        implements Serializable {

    /** Whether something is still to be done about it. */
    public boolean isViva() {
        return estado.isViva();
    }

    /** Whether somebody is at it. */
    public boolean isAbierta() {
        return estado == EstadoIncidencia.ABIERTA;
    }
}
