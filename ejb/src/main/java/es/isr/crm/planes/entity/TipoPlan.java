package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What kind of service a plan gives. */
public enum TipoPlan {
    FIBRA,
    MOVIL,
    TV,
    TELEFONIA_FIJA,
    COMBO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoPlan> implements AttributeConverter<TipoPlan, String> {
        public Jpa() {
            super(TipoPlan.class);
        }
    }
}
