package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a list of who is cut is. */
public enum EstadoCorte {
    /** Made, and to be looked at: nobody is cut. */
    PROPUESTO,
    /** Customers are being cut. */
    EN_MARCHA,
    /** The first few are cut: it is waited for what becomes of them. */
    CANARIO,
    /** Somebody stopped it. */
    PAUSADO,
    TERMINADO,
    /** Given up; who was cut stays so. */
    DESCARTADO;

    /** Whether somebody may still be cut by it. */
    public boolean isAbierto() {
        return this != TERMINADO && this != DESCARTADO;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCorte> implements AttributeConverter<EstadoCorte, String> {
        public Jpa() {
            super(EstadoCorte.class);
        }
    }
}
