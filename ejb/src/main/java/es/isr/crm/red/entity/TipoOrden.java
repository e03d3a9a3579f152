package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What an order is for, and how urgent that is. What is sent to PSO follows from the wish and from what PSO has. */
public enum TipoOrden {
    REACTIVACION(10),
    /** To another OLT or port: the customer is cut until it arrives. */
    TRASLADO(15),
    ALTA(20),
    /** Another ONT for the same service. */
    SUSTITUCION(20),
    /** The network has come to differ from the wish and is put right. */
    REPARACION(30),
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

    /** Whether it only says anew what another order was about already. */
    public boolean isAjuste() {
        return this == CAMBIO || this == REPARACION;
    }

    /** Whether a person may take it back: what is over, and what was sold, is not undone at the network. */
    public boolean isCancelable() {
        return this != BAJA && this != CAMBIO;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoOrden> implements AttributeConverter<TipoOrden, String> {
        public Jpa() {
            super(TipoOrden.class);
        }
    }
}
