package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** Why a session ended. */
public enum MotivoCierre {
    /** The user signed out. */
    SALIDA,
    /** Nothing was done for too long. */
    INACTIVIDAD,
    /** It reached its longest life. */
    CADUCADA,
    /** The user was disabled. */
    USUARIO_INACTIVO;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<MotivoCierre> {
        public Jpa() {
            super(MotivoCierre.class);
        }
    }
}
