package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An invoice, or one that corrects another, which needs a series of its own (Real Decreto 1619/2012, art. 6.1.a). */
public enum TipoFactura {
    FACTURA("F"),
    RECTIFICATIVA("R");

    private final String letra;

    TipoFactura(String letra) {
        this.letra = letra;
    }

    /** What stands before the number in a year. */
    public String prefijo(int ejercicio) {
        return letra + ejercicio + "-";
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoFactura> implements AttributeConverter<TipoFactura, String> {
        public Jpa() {
            super(TipoFactura.class);
        }
    }
}
