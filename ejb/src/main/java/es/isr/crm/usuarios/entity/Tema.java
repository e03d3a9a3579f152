package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Light or dark, as a user likes it. */
public enum Tema {
    CLARO,
    OSCURO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Tema> implements AttributeConverter<Tema, String> {
        public Jpa() {
            super(Tema.class);
        }
    }
}
