package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How urgent a ticket is. */
public enum Prioridad {
    BAJA,
    MEDIA,
    ALTA,
    /** Its hours run round the clock; those of the others in working hours. */
    URGENTE;

    /** Whether nights, weekends and holidays count towards its term. */
    public boolean isContinua() {
        return this == URGENTE;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Prioridad> implements AttributeConverter<Prioridad, String> {
        public Jpa() {
            super(Prioridad.class);
        }
    }
}
