package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What became of a change of price. */
public enum EstadoCambio {
    APLICADO,
    DESHECHO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCambio> implements AttributeConverter<EstadoCambio, String> {
        public Jpa() {
            super(EstadoCambio.class);
        }
    }
}
