package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A campaign as its page shows it.
 *
 * @param row what the list shows of it
 * @param version for editing
 * @param datos what may be changed
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record CampanaFicha(CampanaRow row, int version, DatosCampana datos, Instant createdAt, Instant updatedAt)
        implements Serializable {

    public static CampanaFicha of(Campana campana, CampanaRow row) {
        return new CampanaFicha(
                row, campana.getVersion(), campana.toDatos(), campana.getCreatedAt(), campana.getUpdatedAt());
    }
}
