package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Who signs: a consumer, a professional or a company. */
public enum TipoCliente {
    PARTICULAR,
    AUTONOMO,
    EMPRESA;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<TipoCliente> {
        public Jpa() {
            super(TipoCliente.class);
        }
    }
}
