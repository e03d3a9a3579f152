package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How something reaches somebody. */
public enum CanalEntrega {
    CORREO,
    PAPEL,
    /** Handed over, in the shop or at the door. */
    MANO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<CanalEntrega> implements AttributeConverter<CanalEntrega, String> {
        public Jpa() {
            super(CanalEntrega.class);
        }
    }
}
