package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is to be done by hand. */
public enum TipoTarea {
    ACTIVAR_LINEA,
    SUSPENDER_LINEA,
    REACTIVAR_LINEA,
    /** The service has ended; at the carrier's its line has not yet. */
    BAJA_LINEA,
    /** An ONT of ours is still at the home of who no longer uses it. */
    RECUPERAR_ONT;

    /** Whether it is about a line without ONT, of which one task at most is open. */
    public boolean isDeLinea() {
        return this != RECUPERAR_ONT;
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
