package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Why a service costs what it costs. */
public enum OrigenTarifa {
    CATALOGO,
    PROMOCION,
    ACORDADO,
    GRATIS;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<OrigenTarifa> {
        public Jpa() {
            super(OrigenTarifa.class);
        }
    }
}
