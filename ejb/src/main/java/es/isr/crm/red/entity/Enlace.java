package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Whether an ONT talks to its OLT, as PSO last showed it. */
public enum Enlace {
    ONLINE,
    OFFLINE;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Enlace> implements AttributeConverter<Enlace, String> {
        public Jpa() {
            super(Enlace.class);
        }
    }
}
