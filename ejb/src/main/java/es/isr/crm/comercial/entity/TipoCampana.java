package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** By what means a campaign reaches people. */
public enum TipoCampana {
    BUZONEO,
    PRENSA,
    RADIO,
    CARTELERIA,
    BUSCADOR,
    REDES_SOCIALES,
    CORREO,
    EVENTO,
    RECOMENDACION,
    OTRA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoCampana> implements AttributeConverter<TipoCampana, String> {
        public Jpa() {
            super(TipoCampana.class);
        }
    }
}
