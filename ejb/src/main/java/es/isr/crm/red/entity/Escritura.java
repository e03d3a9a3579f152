package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What can be sent to PSO to make a wish come true. */
public enum Escritura {
    ANADIR,
    MODIFICAR,
    ELIMINAR,
    IP_FIJA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Escritura> implements AttributeConverter<Escritura, String> {
        public Jpa() {
            super(Escritura.class);
        }
    }
}
