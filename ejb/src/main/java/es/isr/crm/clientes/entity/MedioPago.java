package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** How a customer pays. */
public enum MedioPago {
    EFECTIVO,
    TRANSFERENCIA,
    TARJETA,
    DOMICILIACION,
    BIZUM;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<MedioPago> {
        public Jpa() {
            super(MedioPago.class);
        }
    }
}
