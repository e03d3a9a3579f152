package es.isr.crm.cobros.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Which way money went, and why. */
public enum TipoPago {
    /** It came in. */
    COBRO,
    /** What had come in was taken back: a debit that the bank returned, a payment noted by mistake. */
    REVERSION,
    /** It went out to the customer. */
    DEVOLUCION;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoPago> implements AttributeConverter<TipoPago, String> {
        public Jpa() {
            super(TipoPago.class);
        }
    }
}
