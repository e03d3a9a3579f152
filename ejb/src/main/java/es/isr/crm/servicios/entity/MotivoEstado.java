package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Why a service is cut or ends. Only {@link #IMPAGO} comes back by itself when the debt is paid. */
public enum MotivoEstado {
    IMPAGO,
    VOLUNTARIA,
    FRAUDE,
    TECNICA,
    /** Says nothing without a text. */
    OTRO,
    /** It goes on as a service of somebody else's; never chosen by hand. */
    CAMBIO_TITULAR;

    /** Those that a person may choose. */
    public static List<MotivoEstado> elegibles() {
        return List.of(IMPAGO, VOLUNTARIA, FRAUDE, TECNICA, OTRO);
    }

    /** Whether a customer who leaves for it owes the penalty of the commitment; not when the fault is the operator's. */
    public boolean isPenalizable() {
        return this != TECNICA && this != CAMBIO_TITULAR;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoEstado> implements AttributeConverter<MotivoEstado, String> {
        public Jpa() {
            super(MotivoEstado.class);
        }
    }
}
