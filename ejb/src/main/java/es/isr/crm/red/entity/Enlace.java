package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Whether an ONT talks to its OLT, as PSO last showed it. */
public enum Enlace {
    ONLINE,
    OFFLINE;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<Enlace> {
        public Jpa() {
            super(Enlace.class);
        }
    }
}
