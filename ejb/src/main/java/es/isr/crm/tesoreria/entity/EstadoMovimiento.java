package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What has been made of a movement of the bank. */
public enum EstadoMovimiento {
    PENDIENTE,
    /** A payment, or the reversal of one. */
    CONCILIADO,
    /** It is no customer's: somebody said why. */
    IGNORADO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoMovimiento>
            implements AttributeConverter<EstadoMovimiento, String> {
        public Jpa() {
            super(EstadoMovimiento.class);
        }
    }
}
