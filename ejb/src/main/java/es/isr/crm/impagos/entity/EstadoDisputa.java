package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a dispute is. */
public enum EstadoDisputa {
    /** It keeps the invoice from being claimed. */
    ABIERTA,
    /** The customer was right. */
    ESTIMADA,
    /** The customer was not right: the invoice may be claimed again. */
    DESESTIMADA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoDisputa> implements AttributeConverter<EstadoDisputa, String> {
        public Jpa() {
            super(EstadoDisputa.class);
        }
    }
}
