package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which document identifies a customer. */
public enum TipoDocumento {
    NIF,
    NIE,
    CIF,
    PASAPORTE;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoDocumento> implements AttributeConverter<TipoDocumento, String> {
        public Jpa() {
            super(TipoDocumento.class);
        }
    }
}
