package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What an order is for, and how urgent that is. What is sent to PSO follows from the wish and from what PSO has. */
public enum TipoOrden {
    REACTIVACION(10),
    ALTA(20),
    CAMBIO(40),
    BAJA(50),
    SUSPENSION(80);

    private final int prioridad;

    TipoOrden(int prioridad) {
        this.prioridad = prioridad;
    }

    /** Smaller goes first: who has paid waits for nobody, a mass suspension lets everyone pass. */
    public int prioridad() {
        return prioridad;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoOrden> implements AttributeConverter<TipoOrden, String> {
        public Jpa() {
            super(TipoOrden.class);
        }
    }
}
