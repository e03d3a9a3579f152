package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Who signs: a consumer, a professional or a company. */
public enum TipoCliente {
    PARTICULAR,
    AUTONOMO,
    EMPRESA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoCliente> implements AttributeConverter<TipoCliente, String> {
        public Jpa() {
            super(TipoCliente.class);
        }
    }
}
