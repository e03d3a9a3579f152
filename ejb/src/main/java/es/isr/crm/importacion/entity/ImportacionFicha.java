package es.isr.crm.importacion.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An import as a page shows it.
 *
 * @param id its id
 * @param fichero name of the file
 * @param tamano bytes
 * @param codificacion how its bytes are letters
 * @param cabecera names of its columns
 * @param columnas which of them is what
 * @param planes id of the plan by its name in the file, null for none
 * @param ajustes from when this system bills, and with which numbers
 * @param registros data records
 * @param cuenta records by what becomes of them
 * @param estado how far it is
 * @param usuario who did the last step
 * @param createdAt when the file came
 * @param terminadaAt when it ended, or null
 * @param purgadaAt since when the file and the texts of its records are gone, or null
 */
public record ImportacionFicha(
        Long id,
        String fichero,
        long tamano,
        Codificacion codificacion,
        List<String> cabecera,
        Columnas columnas,
        Map<String, Long> planes,
        AjustesImportacion ajustes,
        int registros,
        Cuenta cuenta,
        EstadoImportacion estado,
        String usuario,
        Instant createdAt,
        Instant terminadaAt,
        Instant purgadaAt)
        implements Serializable {

    private static final int KILO = 1024;

    /** Size of the file, in KB, at least 1. */
    public long kilobytes() {
        return Math.max(1, tamano / KILO);
    }
}
