package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a customer gave their consent: what it is proved by. */
public enum CanalConsentimiento {
    /** A box ticked on the signed contract. */
    CONTRATO,
    /** Said in the shop, or to a technician at home. */
    PRESENCIAL,
    TELEFONO,
    EMAIL,
    WEB;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<CanalConsentimiento>
            implements AttributeConverter<CanalConsentimiento, String> {
        public Jpa() {
            super(CanalConsentimiento.class);
        }
    }
}
