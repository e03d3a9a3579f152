package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a service costs what it costs. */
public enum OrigenTarifa {
    CATALOGO,
    PROMOCION,
    ACORDADO,
    GRATIS;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<OrigenTarifa> implements AttributeConverter<OrigenTarifa, String> {
        public Jpa() {
            super(OrigenTarifa.class);
        }
    }
}
