package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Which document identifies a customer. */
public enum TipoDocumento {
    NIF,
    NIE,
    CIF,
    PASAPORTE;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<TipoDocumento> {
        public Jpa() {
            super(TipoDocumento.class);
        }
    }
}
