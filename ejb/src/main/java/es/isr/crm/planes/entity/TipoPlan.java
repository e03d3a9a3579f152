package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What kind of service a plan gives, and with it what there is to say about it. */
public enum TipoPlan {
    FIBRA,
    MOVIL,
    TV,
    TELEFONIA_FIJA,
    COMBO;

    /** Whether it has speeds, and PSO profiles that make them. */
    public boolean isConVelocidad() {
        return this == FIBRA;
    }

    /** Whether gigabytes are counted. */
    public boolean isConDatos() {
        return this == MOVIL;
    }

    /** Whether minutes are counted. */
    public boolean isConMinutos() {
        return this == MOVIL || this == TELEFONIA_FIJA;
    }

    /** Whether it has channels. */
    public boolean isConCanales() {
        return this == TV;
    }

    /** Whether it has a telephone number of its own. */
    public boolean isConNumero() {
        return this == MOVIL || this == TELEFONIA_FIJA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoPlan> implements AttributeConverter<TipoPlan, String> {
        public Jpa() {
            super(TipoPlan.class);
        }
    }
}
