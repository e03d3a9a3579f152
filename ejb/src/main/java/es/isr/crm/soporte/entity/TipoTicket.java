package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a ticket is about. */
public enum TipoTicket {
    AVERIA,
    CONSULTA,
    INSTALACION,
    CAMBIO_SERVICIO,
    BAJA,
    /** The customer complains: the law says until when an answer is due. */
    RECLAMACION,
    OTRO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoTicket> implements AttributeConverter<TipoTicket, String> {
        public Jpa() {
            super(TipoTicket.class);
        }
    }
}
