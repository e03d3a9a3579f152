package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Whether a task waits, was done, or will not be. */
public enum EstadoTarea {
    PENDIENTE,
    HECHA,
    CANCELADA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoTarea> implements AttributeConverter<EstadoTarea, String> {
        public Jpa() {
            super(EstadoTarea.class);
        }
    }
}
