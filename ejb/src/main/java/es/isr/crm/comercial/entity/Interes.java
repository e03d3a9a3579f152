package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How much somebody wants it, as who spoke with them sees it. */
public enum Interes {
    BAJO,
    MEDIO,
    ALTO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Interes> implements AttributeConverter<Interes, String> {
        public Jpa() {
            super(Interes.class);
        }
    }
}
