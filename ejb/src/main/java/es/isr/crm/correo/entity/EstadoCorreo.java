package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the mail server is. */
public enum EstadoCorreo {
    BIEN,
    /** It cannot be reached, or says that it is busy. */
    SIN_CONEXION,
    /** It refuses our user or password. */
    CREDENCIALES,
    /** It does not let us send from our address. */
    REMITENTE;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCorreo> implements AttributeConverter<EstadoCorreo, String> {
        public Jpa() {
            super(EstadoCorreo.class);
        }
    }
}
