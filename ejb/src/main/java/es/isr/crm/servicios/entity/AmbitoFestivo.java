package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a holiday is kept. */
public enum AmbitoFestivo {
    NACIONAL,
    AUTONOMICO,
    LOCAL;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<AmbitoFestivo> implements AttributeConverter<AmbitoFestivo, String> {
        public Jpa() {
            super(AmbitoFestivo.class);
        }
    }
}
