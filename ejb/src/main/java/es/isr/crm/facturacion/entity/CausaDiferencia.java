package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Why a customer is billed something else than the month before. */
public enum CausaDiferencia {
    /** Something has begun. */
    ALTA,
    /** Something has ended. */
    BAJA,
    CAMBIO_PLAN,
    /** A promotion is over. */
    PROMOCION,
    /** The same plan at another price. */
    PRECIO,
    /** Cut, or back. */
    SUSPENSION,
    /** A charge or a credit, now or the month before. */
    CARGO,
    /** More months at once, or fewer. */
    MESES,
    OTRA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<CausaDiferencia>
            implements AttributeConverter<CausaDiferencia, String> {
        public Jpa() {
            super(CausaDiferencia.class);
        }
    }
}
