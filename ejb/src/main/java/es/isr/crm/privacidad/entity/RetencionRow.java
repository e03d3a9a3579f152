package es.isr.crm.privacidad.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who has left, and whether they can be forgotten.
 *
 * @param id the customer
 * @param codigo code, or null
 * @param nombre name and surnames
 * @param fechaBaja their last day, or null
 * @param ultimo the last day on which something of accounting happened: end, invoice or payment
 * @param desde from which day on they can be forgotten
 * @param motivos why not yet; empty when they can
 */
public record RetencionRow(
        Long id,
        String codigo,
        String nombre,
        LocalDate fechaBaja,
        LocalDate ultimo,
        LocalDate desde,
        List<MotivoEspera> motivos)
        implements Serializable {

    /** Whether nothing stands in the way. */
    public boolean isOlvidable() {
        return motivos.isEmpty();
    }

    /** What has to be typed to forget them: their code, or their number here. */
    public String palabra() {
        return codigo == null ? id.toString() : codigo;
    }
}
