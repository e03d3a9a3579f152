package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What the numbers of a series are for. Corrective invoices need one of their own (Real Decreto 1619/2012, art. 6.1.a). */
public enum TipoSerie {
    FACTURA("F"),
    RECTIFICATIVA("R");

    private final String letra;

    TipoSerie(String letra) {
        this.letra = letra;
    }

    /** What stands before the number in a year. */
    public String prefijo(int ejercicio) {
        return letra + ejercicio + "-";
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoSerie> implements AttributeConverter<TipoSerie, String> {
        public Jpa() {
            super(TipoSerie.class);
        }
    }
}
