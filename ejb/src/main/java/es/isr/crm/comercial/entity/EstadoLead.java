package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * Where a lead stands. The open ones follow one another, but people skip steps and go back: any open one may follow any
 * other. {@link #GANADO} comes from an alta only and is for good; what was lost may be taken up again.
 */
public enum EstadoLead {
    NUEVO,
    CONTACTADO,
    CALIFICADO,
    PROPUESTA,
    GANADO,
    PERDIDO;

    /** Those in which there is something to do, in the order of the way. */
    public static final List<EstadoLead> ABIERTOS = List.of(NUEVO, CONTACTADO, CALIFICADO, PROPUESTA);

    /** Whether there is something to do. */
    public boolean isAbierto() {
        return ABIERTOS.contains(this);
    }

    /** Whether the step is one of a lead's life; staying is none. */
    public boolean canBecome(EstadoLead next) {
        return next != this && this != GANADO && (isAbierto() || next.isAbierto());
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoLead> implements AttributeConverter<EstadoLead, String> {
        public Jpa() {
            super(EstadoLead.class);
        }
    }
}
