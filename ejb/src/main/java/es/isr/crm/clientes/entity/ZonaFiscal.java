package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a customer is taxed; each zone has its own tax and rate. */
public enum ZonaFiscal {
    PENINSULA,
    CANARIAS,
    CEUTA,
    MELILLA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ZonaFiscal> implements AttributeConverter<ZonaFiscal, String> {
        public Jpa() {
            super(ZonaFiscal.class);
        }
    }
}
