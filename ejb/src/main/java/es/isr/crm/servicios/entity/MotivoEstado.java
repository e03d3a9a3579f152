package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a service is cut or ends. Only {@link #IMPAGO} comes back by itself when the debt is paid. */
public enum MotivoEstado {
    IMPAGO,
    VOLUNTARIA,
    FRAUDE,
    TECNICA,
    /** Says nothing without a text. */
    OTRO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoEstado> implements AttributeConverter<MotivoEstado, String> {
        public Jpa() {
            super(MotivoEstado.class);
        }
    }
}
