package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What PSO last showed of an ONT. */
public enum EstadoObservado {
    DESCONOCIDA,
    AUSENTE,
    REGISTRADA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoObservado>
            implements AttributeConverter<EstadoObservado, String> {
        public Jpa() {
            super(EstadoObservado.class);
        }
    }
}
