package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The languages that a user can choose from. */
public enum Idioma {
    ES,
    EN;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Idioma> implements AttributeConverter<Idioma, String> {
        public Jpa() {
            super(Idioma.class);
        }
    }
}
