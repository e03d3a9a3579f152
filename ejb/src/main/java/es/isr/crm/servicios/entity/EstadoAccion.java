package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a scheduled action is in its life. */
public enum EstadoAccion {
    /** Its day is to come. */
    PENDIENTE,
    HECHA,
    /** Its day came and a rule said no: a person tries again or gives it up. */
    FALLIDA,
    CANCELADA;

    /** Whether it is still to be done. */
    public boolean isViva() {
        return this == PENDIENTE || this == FALLIDA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoAccion> implements AttributeConverter<EstadoAccion, String> {
        public Jpa() {
            super(EstadoAccion.class);
        }
    }
}
