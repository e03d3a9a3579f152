package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a delivery failed, waits or is in doubt. */
public enum MotivoEntrega {
    /** What stands in its place is no e-mail address. */
    DIRECCION_INVALIDA,
    /** The mail server knows no such address, or takes nothing for it. */
    DIRECCION_RECHAZADA,
    /** The mail server does not take this message: too large, looks like spam. */
    MENSAJE_RECHAZADO,
    /** The mail server does not let us send it, from here or as who we are: something to be put right, then it goes. */
    NO_ADMITIDA,
    /** The mail server wants it later. */
    APLAZADA,
    /** It wanted it later too often. */
    AGOTADA,
    /** The connection broke before the message was whole: it was certainly not accepted. */
    CORTADA,
    /** The message was whole, and the mail server's answer did not come. */
    SIN_RESPUESTA,
    /** The server of the CRM stopped while it was being sent. */
    INTERRUMPIDA,
    /** The message or its document could not be made. */
    CONTENIDO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MotivoEntrega> implements AttributeConverter<MotivoEntrega, String> {
        public Jpa() {
            super(MotivoEntrega.class);
        }
    }
}
