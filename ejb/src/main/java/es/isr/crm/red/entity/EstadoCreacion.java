package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How far the creation of a speed profile is. */
public enum EstadoCreacion {
    /** On its way to PSO. */
    ENVIANDO,
    /** PSO may have created it or not: its list will tell. */
    INCIERTA,
    /** PSO's list has it. */
    HECHA,
    /** PSO said no, or was not reached: nothing was created. */
    RECHAZADA,
    /** PSO's list, read twice, does not have it. */
    SIN_EFECTO;

    /** Whether nobody knows yet. */
    public boolean isViva() {
        return this == ENVIANDO || this == INCIERTA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCreacion>
            implements AttributeConverter<EstadoCreacion, String> {
        public Jpa() {
            super(EstadoCreacion.class);
        }
    }
}
