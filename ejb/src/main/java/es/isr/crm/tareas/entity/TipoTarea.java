package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** What is to be done by hand. */
public enum TipoTarea {
    ACTIVAR_LINEA,
    SUSPENDER_LINEA,
    REACTIVAR_LINEA,
    /** The service has ended; at the carrier's its line has not yet. */
    BAJA_LINEA,
    /** The line is somebody else's; at the carrier's it still has its old holder. */
    CAMBIO_TITULAR,
    /** The line has another plan; at the carrier's it has not yet. */
    CAMBIO_PLAN,
    /** An ONT of ours is still at the home of who no longer uses it. */
    RECUPERAR_ONT;

    /** Those of which a newer one takes the place of an older one. */
    public static final Set<TipoTarea> DE_LINEA = Set.of(ACTIVAR_LINEA, SUSPENDER_LINEA, REACTIVAR_LINEA, BAJA_LINEA);

    /** Whether a line without ONT is to work, be cut, or end by it; of these one task at most is open. */
    public boolean isDeLinea() {
        return DE_LINEA.contains(this);
    }

    /** Whether one may decide not to do it. An ended service is not taken back by leaving its line on. */
    public boolean isCancelable() {
        return this != BAJA_LINEA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoTarea> implements AttributeConverter<TipoTarea, String> {
        public Jpa() {
            super(TipoTarea.class);
        }
    }
}
