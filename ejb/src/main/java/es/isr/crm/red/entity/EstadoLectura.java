package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How much of an OLT could be read. */
public enum EstadoLectura {
    /** Everything that hangs on it, and of what was missed it is known where it is. */
    COMPLETA,
    /** Some of it: nothing is concluded from what was not seen. */
    PARCIAL,
    /** Nothing: its ONTs stay as they were known. */
    FALLIDA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoLectura> implements AttributeConverter<EstadoLectura, String> {
        public Jpa() {
            super(EstadoLectura.class);
        }
    }
}
