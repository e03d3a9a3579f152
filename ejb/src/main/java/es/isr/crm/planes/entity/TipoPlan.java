package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** What kind of service a plan gives. */
public enum TipoPlan {
    FIBRA,
    MOVIL,
    TV,
    TELEFONIA_FIJA,
    COMBO;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<TipoPlan> {
        public Jpa() {
            super(TipoPlan.class);
        }
    }
}
