package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One time that the ledgers were held against their seals.
 *
 * @param ejecucion id of the job's execution
 * @param usuario who asked for it
 * @param empezada when it began
 * @param terminada when it ended; null while it runs, and when it did not come to its end
 * @param bloques how many blocks were looked at
 * @param filas how many rows
 * @param hallazgos how many things were not as they were sealed
 * @param primeros the first of these
 */
public record VerificacionAuditoria(
        long ejecucion,
        String usuario,
        Instant empezada,
        Instant terminada,
        long bloques,
        long filas,
        long hallazgos,
        List<Hallazgo> primeros)
        implements Serializable {

    /** Whether it came to its end and found nothing. */
    public boolean isIntacta() {
        return terminada != null && hallazgos == 0;
    }

    /** The same with what was found. */
    public VerificacionAuditoria con(List<Hallazgo> found) {
        return new VerificacionAuditoria(ejecucion, usuario, empezada, terminada, bloques, filas, hallazgos, found);
    }
}
