package es.isr.crm.cobros.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where an invoice is in its life. */
public enum EstadoFactura {
    PENDIENTE,
    /** Its due date is past. */
    VENCIDA,
    PAGADA,
    /** Taken back as a whole by another invoice. */
    ANULADA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoFactura> implements AttributeConverter<EstadoFactura, String> {
        public Jpa() {
            super(EstadoFactura.class);
        }
    }
}
