package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is to become of a customer in a run, or has. */
public enum EstadoBorrador {
    /** Will be issued as it is. */
    LISTO,
    /** There is nothing to issue, for a reason. */
    SIN_FACTURA,
    /** Somebody has to look at it first. */
    APARCADO,
    /** Somebody left it out. */
    EXCLUIDO,
    /** Something of it changed after it was calculated: to be calculated and reviewed again. */
    OBSOLETO,
    EMITIDO,
    /** Nothing was issued, and its days are dealt with. */
    CERRADO;

    /** Whether nothing more can become of it. */
    public boolean isFinal() {
        return this == EMITIDO || this == CERRADO;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoBorrador>
            implements AttributeConverter<EstadoBorrador, String> {
        public Jpa() {
            super(EstadoBorrador.class);
        }
    }
}
