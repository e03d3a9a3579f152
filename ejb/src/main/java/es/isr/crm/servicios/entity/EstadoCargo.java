package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a charge or a credit is on its way to an invoice. */
public enum EstadoCargo {
    /** Waits for the next invoice of its customer. */
    PENDIENTE,
    FACTURADO,
    /** Was taken back before. */
    ANULADO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCargo> implements AttributeConverter<EstadoCargo, String> {

        public Jpa() {
            super(EstadoCargo.class);
        }
    }
}
