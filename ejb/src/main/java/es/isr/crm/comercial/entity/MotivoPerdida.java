package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why somebody does not become a customer. */
public enum MotivoPerdida {
    PRECIO,
    SIN_COBERTURA,
    COMPETENCIA,
    /** Bound to another operator for now. */
    PERMANENCIA,
    SIN_INTERES,
    NO_CONTESTA,
    /** The same person is another lead. */
    DUPLICADO,
    /** Had it all along, or was signed up without this lead. */
    YA_CLIENTE,
    OTRO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoPerdida> implements AttributeConverter<MotivoPerdida, String> {
        public Jpa() {
            super(MotivoPerdida.class);
        }
    }
}
