package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a customer pays. */
public enum MedioPago {
    EFECTIVO,
    TRANSFERENCIA,
    TARJETA,
    DOMICILIACION,
    BIZUM;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MedioPago> implements AttributeConverter<MedioPago, String> {
        public Jpa() {
            super(MedioPago.class);
        }
    }
}
