package es.isr.crm.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What a price says: {@link #PVP} is what the customer pays, tax included, as consumers must be told (Real Decreto
 * Legislativo 1/2007, art. 20.1.c); {@link #NETO} comes before tax.
 */
public enum ModoPrecio {
    PVP,
    NETO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ModoPrecio> implements AttributeConverter<ModoPrecio, String> {
        public Jpa() {
            super(ModoPrecio.class);
        }
    }
}
