package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
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
    USUARIO_INACTIVO,
    /** An administrator ended it. */
    ADMINISTRADOR,
    /** The user ended it from another browser. */
    PROPIA,
    /** The user's password or second factor was changed. */
    CREDENCIALES;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoCierre> implements AttributeConverter<MotivoCierre, String> {
        public Jpa() {
            super(MotivoCierre.class);
        }
    }
}
