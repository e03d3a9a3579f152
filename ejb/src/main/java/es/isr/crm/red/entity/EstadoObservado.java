package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** What PSO last showed of an ONT. */
public enum EstadoObservado {
    DESCONOCIDA,
    AUSENTE,
    REGISTRADA;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<EstadoObservado> {
        public Jpa() {
            super(EstadoObservado.class);
        }
    }
}
