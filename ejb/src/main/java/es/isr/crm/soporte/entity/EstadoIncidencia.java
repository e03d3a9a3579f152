package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a shared fault is in its life. */
public enum EstadoIncidencia {
    /** The network shows it; nobody has said yet that it is one. */
    DETECTADA,
    /** A person says that it is one, and somebody is at it. */
    ABIERTA,
    CERRADA,
    /** A person says that it is none: works on the line, a power cut in a street. */
    DESCARTADA,
    /** The network was well again before anybody looked. */
    PASADA;

    /** Whether something is still to be done about it. */
    public boolean isViva() {
        return this == DETECTADA || this == ABIERTA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoIncidencia>
            implements AttributeConverter<EstadoIncidencia, String> {
        public Jpa() {
            super(EstadoIncidencia.class);
        }
    }
}
