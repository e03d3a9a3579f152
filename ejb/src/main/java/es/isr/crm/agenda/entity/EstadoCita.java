package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Whether an appointment is to come, and what came of it. */
public enum EstadoCita {
    PREVISTA,
    HECHA,
    /** Somebody went, or should have, and it could not be done: what it was for waits again. */
    FALLIDA,
    /** Nobody went. */
    CANCELADA;

    /** Whether it takes the technician's time. */
    public boolean isOcupa() {
        return this == PREVISTA || this == HECHA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCita> implements AttributeConverter<EstadoCita, String> {
        public Jpa() {
            super(EstadoCita.class);
        }
    }
}
