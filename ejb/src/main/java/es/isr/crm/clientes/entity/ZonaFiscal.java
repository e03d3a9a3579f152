package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Where a customer is taxed; each zone has its own tax and rate. */
public enum ZonaFiscal {
    PENINSULA,
    CANARIAS,
    CEUTA,
    MELILLA;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<ZonaFiscal> {
        public Jpa() {
            super(ZonaFiscal.class);
        }
    }
}
